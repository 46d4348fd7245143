import { fileSetting, type ReadSettings, type SettingName, settingDefinitions, showSetting } from '../settings.ts';
import { note, print, printJson } from '../terminal.ts';

/** Lists every setting with its value and where that comes from; passwords and keys are left out. */
export function config({ values, sources, file }: ReadSettings, { json }: { json?: boolean }): void {
  const rows = (Object.keys(settingDefinitions) as SettingName[]).map(name => ({
    name,
    value: showSetting(name, values[name]),
    source: sources[name],
    takes: settingDefinitions[name].takes,
    about: settingDefinitions[name].about,
  }));
  if (json) {
    printJson(rows);
    return;
  }
  for (const { name, value, source, takes, about } of rows)
    print(`${name}=${value}\n    ${about} Takes ${takes}. (from: ${source})`);
  note(
    `Settings come from the environment, then from the file that ${fileSetting} names${file ? ` (${file})` : ''}, then from defaults`,
  );
}
