/** Texts at which whatever cuts up texts may stumble, with their names. */
export const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['white space', ' \n\t\r\n \u2028'],
  ['one mark', '"'],
  ['only marks', `"“”‘’''\`\`«»„'"'"'"`],
  ['marks that never close', '“‘"“‘"“‘" she said'],
  ['only dots', '....…!?. . . .'],
  ['lone surrogates', 'He said \ud83d and \ude00 she said.'],
  ['pairs of surrogates', '“😀😀,” said 𝔄𝔩𝔦𝔠𝔢 of the 📞 desk.'],
  ['controls', 'He said \u0000\u0001\u001b[31m that \u007f it rings.'],
  ['bidirectional marks', '\u202eHe said\u202c “it rings”'],
  ['no spaces', '热线已经恢复，外交部说。“很好。”'],
  ['combining marks', 'e\u0301'.repeat(50)],
  ['a cue alone', 'said'],
  ['cues alone', 'said said said according to according to'],
  ['a colon alone', ':'],
  ['markup', '<p>“Open,” said <b>Lind</b>.</p>'],
];
