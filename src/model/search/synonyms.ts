/**
 * Words of the field that mean one thing: who searches for one finds the others, after it. Each group is kept to what
 * the sources use for the thing itself; "line" and "channel" alone mean too much else.
 */
export const synonymGroups: readonly (readonly string[])[] = [
  [
    'hotline',
    'hot line',
    'deconfliction line',
    'deconfliction channel',
    'deconfliction hotline',
    'communication channel',
    'communication line',
    'communication link',
    'channel of communication',
    'line of communication',
    'phone line',
    'telephone line',
    'telephone link',
    'phone link',
    'direct line',
  ],
  ['back channel', 'backchannel', 'secret channel', 'third-party channel'],
  ['deconfliction', 'de-confliction'],
  ['military-to-military contact', 'mil-to-mil contact', 'military contact'],
];
