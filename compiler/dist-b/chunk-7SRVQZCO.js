// compiler/diagnostics/define.ts
var define = (definition) => definition;

// compiler/diagnostics/codes/document.ts
var document = {
  TT0001: define({
    severity: "error",
    vi: ({ file, reason }) => `Kh\xF4ng \u0111\u1ECDc \u0111\u01B0\u1EE3c t\u1EC7p \xAB${file}\xBB: ${reason.vi}. H\xE3y ki\u1EC3m tra t\u1EC7p c\xF2n \u1EDF \u0111\xF3 v\xE0 \u0111\u01B0\u1EE3c ph\xE9p \u0111\u1ECDc.`,
    en: ({ file, reason }) => `Cannot read the file "${file}": ${reason.en}. Check that it exists and may be read.`
  }),
  TT0002: define({
    severity: "error",
    vi: () => "T\u1EC7p kh\xF4ng ph\u1EA3i v\u0103n b\u1EA3n UTF-8 (c\xF3 th\u1EC3 l\xE0 t\u1EC7p Word, \u1EA3nh ho\u1EB7c t\u1EC7p n\xE9n). H\xE3y l\u01B0u l\u1EA1i d\u01B0\u1EDBi d\u1EA1ng v\u0103n b\u1EA3n UTF-8.",
    en: () => "The file is not UTF-8 text (perhaps a Word file, a picture or an archive). Save it as UTF-8 text."
  }),
  TT0003: define({
    severity: "warning",
    vi: () => "T\u1EC7p r\u1ED7ng, ch\u01B0a khai b\xE1o g\xEC. H\xE3y vi\u1EBFt th\u1EE7 t\u1EE5c ho\u1EB7c khai b\xE1o d\xF9ng chung, ho\u1EB7c x\xF3a t\u1EC7p.",
    en: () => "The file is empty and declares nothing. Write a procedure or a shared declaration, or delete the file."
  }),
  TT0004: define({
    severity: "error",
    vi: ({ bytes, limit }) => `T\u1EC7p d\xE0i ${bytes} byte, qu\xE1 gi\u1EDBi h\u1EA1n ${limit} byte c\u1EE7a m\u1ED9t t\u1EC7p ngu\u1ED3n. H\xE3y t\xE1ch th\xE0nh nhi\u1EC1u t\u1EC7p.`,
    en: ({ bytes, limit }) => `The file has ${bytes} bytes, above the limit of ${limit} for one source. Split it into several files.`
  })
};

// compiler/diagnostics/codes/flow.ts
var flow = {
  TT5001: define({
    severity: "error",
    vi: ({ flow: name }) => `Quy tr\xECnh \xAB${name}\xBB c\u1EA7n ph\u1EA7n gi\u1EA3i quy\u1EBFt ri\xEAng c\u1EE7a th\u1EE7 t\u1EE5c. H\xE3y vi\u1EBFt c\xE1c b\u01B0\u1EDBc trong { } sau t\xEAn quy tr\xECnh.`,
    en: ({ flow: name }) => `The flow "${name}" needs the procedure's own part. Write its steps in { } behind the flow's name.`
  }),
  TT5002: define({
    severity: "error",
    vi: () => "Th\u1EE7 t\u1EE5c ch\u01B0a c\xF3 tr\xECnh t\u1EF1. H\xE3y vi\u1EBFt \xABtr\xECnh t\u1EF1 theo m\u1ED9t_c\u1EEDa { \u2026 }\xBB v\u1EDBi c\xE1c b\u01B0\u1EDBc c\u1EE7a th\u1EE7 t\u1EE5c.",
    en: () => 'The procedure has no steps. Write "tr\xECnh t\u1EF1 theo m\u1ED9t_c\u1EEDa { \u2026 }" with the steps of the procedure.'
  }),
  TT5005: define({
    severity: "error",
    vi: ({ action }) => `\xAB${action}\xBB ch\u01B0a n\xF3i d\u1EABn \u0111\u1EBFn \u0111\xE2u. H\xE3y th\xEAm \xAB-> t\xEAn_b\u01B0\u1EDBc\xBB.`,
    en: ({ action }) => `"${action}" does not say where it leads. Add "-> state".`
  }),
  TT5006: define({
    severity: "error",
    vi: ({ action }) => `\xABcoi nh\u01B0 ${action}\xBB nh\u01B0ng \u1EDF \u0111\xE2y kh\xF4ng c\xF3 k\u1EBFt qu\u1EA3 \xAB${action}\xBB. H\xE3y th\xEAm d\xF2ng \u0111\xF3, ho\u1EB7c s\u1EEDa l\u1EA1i.`,
    en: ({ action }) => `It counts as "${action}", but there is no such outcome here. Add it, or change this.`
  }),
  TT5007: define({
    severity: "error",
    vi: ({ name }) => `B\u01B0\u1EDBc \xAB${name}\xBB ch\u01B0a n\xF3i ai l\xE0m. H\xE3y th\xEAm \xABdo \u2026\xBB (m\u1ED9t vai tr\xF2 ho\u1EB7c c\u01A1 quan).`,
    en: ({ name }) => `The step "${name}" does not say who acts. Add "do \u2026" (a role or an agency).`
  }),
  TT5008: define({
    severity: "error",
    vi: ({ status }) => `Tr\u1EA1ng th\xE1i ${status} kh\xF4ng c\xF3 tr\xEAn C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng qu\u1ED1c gia: ch\u1EC9 c\xF3 t\u1EEB 1 \u0111\u1EBFn 10.`,
    en: ({ status }) => `The national portal has no status ${status}: only 1 to 10.`
  }),
  TT5010: define({
    severity: "error",
    vi: ({ name }) => `Kh\xF4ng c\xF3 \u0111\u01B0\u1EDDng n\xE0o d\u1EABn \u0111\u1EBFn \xAB${name}\xBB. H\xE3y th\xEAm m\u1ED9t \xAB-> ${name}\xBB, ho\u1EB7c x\xF3a n\xF3.`,
    en: ({ name }) => `No way leads to "${name}". Add a "-> ${name}", or delete it.`
  }),
  TT5011: define({
    severity: "error",
    vi: ({ name }) => `B\u01B0\u1EDBc \xAB${name}\xBB kh\xF4ng c\xF3 l\u1ED1i ra, h\u1ED3 s\u01A1 s\u1EBD n\u1EB1m l\u1EA1i m\xE3i. H\xE3y th\xEAm \xEDt nh\u1EA5t m\u1ED9t d\xF2ng nh\u01B0 \xAB\u0111\u1EA1t -> \u2026\xBB.`,
    en: ({ name }) => `The step "${name}" has no exit, so the dossier would stay for ever. Add at least one line such as "\u0111\u1EA1t -> \u2026".`
  }),
  TT5012: define({
    severity: "warning",
    vi: ({ action }) => `D\xF2ng \xAB${action}\xBB n\xE0y kh\xF4ng bao gi\u1EDD \u0111\u01B0\u1EE3c d\xF9ng: d\xF2ng ph\xEDa tr\xEAn \u0111\xE3 nh\u1EADn m\u1ECDi tr\u01B0\u1EDDng h\u1EE3p. H\xE3y th\xEAm \u0111i\u1EC1u ki\u1EC7n cho d\xF2ng tr\xEAn, ho\u1EB7c x\xF3a d\xF2ng n\xE0y.`,
    en: ({ action }) => `This line "${action}" is never taken: a line above takes every case. Give that one a condition, or delete this.`
  }),
  TT5014: define({
    severity: "error",
    vi: ({ visit }) => `\xABl\u1EA7n ${visit}\xBB kh\xF4ng d\xF9ng \u0111\u01B0\u1EE3c: ch\u1EC9 vi\u1EBFt t\u1EEB l\u1EA7n 2, m\u1ED7i l\u1EA7n m\u1ED9t d\xF2ng.`,
    en: ({ visit }) => `"Visit ${visit}" cannot be used: only from visit 2, each once.`
  }),
  TT5015: define({
    severity: "warning",
    vi: ({ name }) => `Ph\u1EA7n song song \xAB${name}\xBB c\xF3 \xEDt h\u01A1n hai nh\xE1nh, n\xEAn kh\xF4ng c\xF3 g\xEC song song. H\xE3y vi\u1EBFt th\xE0nh m\u1ED9t b\u01B0\u1EDBc.`,
    en: ({ name }) => `The parallel part "${name}" has fewer than two branches. Write it as a step.`
  }),
  TT5016: define({
    severity: "error",
    vi: ({ name }) => `Nh\xE1nh \xAB${name}\xBB ch\u01B0a c\xF3 k\u1EBFt qu\u1EA3 n\xE0o. H\xE3y li\u1EC7t k\xEA trong { }, v\xED d\u1EE5: \u0111\u1ED3ng \xFD, kh\xF4ng \u0111\u1ED3ng \xFD.`,
    en: ({ name }) => `The branch "${name}" has no outcome. List them in { }, for example: agree, disagree.`
  }),
  TT5017: define({
    severity: "error",
    vi: ({ action }) => `Trong nh\xE1nh, \xAB${action}\xBB ch\u1EC9 ghi k\u1EBFt qu\u1EA3, kh\xF4ng d\u1EABn \u0111i \u0111\xE2u. H\xE3y b\u1ECF m\u0169i t\xEAn; \u0111\u01B0\u1EDDng \u0111i vi\u1EBFt \u1EDF \xABkhi t\u1EA5t c\u1EA3 \u2026\xBB.`,
    en: ({ action }) => `In a branch "${action}" only records an outcome. Drop the arrow; where to go stands in the joins.`
  }),
  TT5018: define({
    severity: "error",
    vi: ({ name }) => `Ph\u1EA7n song song \xAB${name}\xBB ch\u01B0a n\xF3i \u0111i \u0111\xE2u khi c\xE1c nh\xE1nh xong. H\xE3y th\xEAm \xABkhi t\u1EA5t c\u1EA3 \u0111\u1ED3ng \xFD -> \u2026\xBB v\xE0 \xABc\xF2n l\u1EA1i -> \u2026\xBB.`,
    en: ({ name }) => `The parallel part "${name}" does not say where it goes when its branches are done. Add joins.`
  }),
  TT5019: define({
    severity: "error",
    vi: () => "\xABc\xF2n l\u1EA1i\xBB ph\u1EA3i \u0111\u1EE9ng sau c\xF9ng: c\xE1c d\xF2ng ph\xEDa d\u01B0\u1EDBi kh\xF4ng bao gi\u1EDD \u0111\u01B0\u1EE3c x\xE9t.",
    en: () => '"Otherwise" must come last: the lines below it are never looked at.'
  }),
  TT5020: define({
    severity: "error",
    vi: ({ action }) => `Kh\xF4ng nh\xE1nh n\xE0o c\xF3 k\u1EBFt qu\u1EA3 \xAB${action}\xBB, n\xEAn d\xF2ng n\xE0y kh\xF4ng bao gi\u1EDD x\u1EA3y ra.`,
    en: ({ action }) => `No branch has the outcome "${action}", so this line never happens.`
  }),
  TT5021: define({
    severity: "error",
    vi: () => "Vi\u1EC7c n\xE0y x\u1EA3y ra tr\u01B0\u1EDBc vi\u1EC7c vi\u1EBFt ph\xEDa tr\xEAn. H\xE3y x\u1EBFp c\xE1c d\xF2ng \xABkhi\xBB theo th\u1EDDi gian.",
    en: () => "This event lies before the one above it. Put the events in order of time."
  }),
  TT5022: define({
    severity: "warning",
    vi: () => "T\xECnh hu\u1ED1ng ch\u01B0a c\xF3 d\xF2ng \xABth\xEC\xBB, n\xEAn kh\xF4ng ki\u1EC3m tra \u0111i\u1EC1u g\xEC. H\xE3y th\xEAm k\u1EBFt qu\u1EA3 mong \u0111\u1EE3i.",
    en: () => "The scenario expects nothing, so it tests nothing. Add an expectation."
  }),
  TT5023: define({
    severity: "error",
    vi: ({ action }) => `Kh\xF4ng b\u01B0\u1EDBc n\xE0o c\u1EE7a th\u1EE7 t\u1EE5c c\xF3 vi\u1EC7c \xAB${action}\xBB. H\xE3y s\u1EEDa t\xEAn vi\u1EC7c, ho\u1EB7c th\xEAm l\u1ED1i ra \u0111\xF3.`,
    en: ({ action }) => `No state of the procedure has the action "${action}". Correct it, or add that exit.`
  }),
  TT5024: define({
    severity: "error",
    vi: () => "D\xF2ng \xABcho\xBB ch\u1EC9 g\xE1n \u0111\u01B0\u1EE3c cho tr\u01B0\u1EDDng, gi\u1EA5y t\u1EDD, tr\u01B0\u1EDDng h\u1EE3p, k\xEAnh, \u0111\u1ED1i t\u01B0\u1EE3ng, n\u01A1i n\u1ED9p.",
    en: () => "Only fields, papers, case, channel, applicant and filing place can be given a value."
  }),
  TT5025: define({
    severity: "error",
    vi: ({ count }) => `Th\u1EE7 t\u1EE5c c\xF3 ${count} kho\u1EA3n thu lo\u1EA1i n\xE0y; h\xE3y vi\u1EBFt r\xF5 t\xEAn kho\u1EA3n thu.`,
    en: ({ count }) => `The procedure has ${count} charges of this kind; name the one you mean.`
  }),
  TT5026: define({
    severity: "error",
    vi: ({ channel }) => `Th\u1EE7 t\u1EE5c kh\xF4ng nh\u1EADn h\u1ED3 s\u01A1 qua \xAB${channel}\xBB. H\xE3y d\xF9ng m\u1ED9t c\xE1ch th\u1EE9c \u0111\xE3 khai b\xE1o.`,
    en: ({ channel }) => `The procedure takes no dossier by "${channel}". Use one of its channels.`
  })
};

// compiler/diagnostics/codes/forms.ts
var forms = {
  TT4001: define({
    severity: "warning",
    vi: ({ name }) => `T\u1EDD khai \xAB${name}\xBB ch\u01B0a c\xF3 tr\u01B0\u1EDDng n\xE0o. H\xE3y th\xEAm ph\u1EA7n v\xE0 tr\u01B0\u1EDDng, ho\u1EB7c vi\u1EBFt \xABt\u1EDD khai kh\xF4ng c\xF3\xBB.`,
    en: ({ name }) => `The form "${name}" has no field. Add sections and fields, or say that there is no form.`
  }),
  TT4002: define({
    severity: "warning",
    vi: ({ name }) => `Ph\u1EA7n \xAB${name}\xBB tr\u1ED1ng. H\xE3y th\xEAm tr\u01B0\u1EDDng ho\u1EB7c x\xF3a ph\u1EA7n.`,
    en: ({ name }) => `The section "${name}" is empty. Add a field or delete it.`
  }),
  TT4003: define({
    severity: "error",
    vi: ({ name }) => `Nh\xF3m \xAB${name}\xBB ch\u1EE9a ch\xEDnh n\xF3 ho\u1EB7c l\u1ED3ng qu\xE1 s\xE2u. H\xE3y t\xE1ch nh\xF3m ra.`,
    en: ({ name }) => `The group "${name}" contains itself or is nested too deeply. Split it.`
  }),
  TT4004: define({
    severity: "error",
    vi: () => "D\xF2ng \xABki\u1EC3m tra\xBB ch\u01B0a c\xF3 c\xE2u b\xE1o cho ng\u01B0\u1EDDi d\xE2n. H\xE3y vi\u1EBFt c\xE2u \u0111\xF3 trong ngo\u1EB7c k\xE9p \u1EDF cu\u1ED1i d\xF2ng.",
    en: () => "This check has no sentence for the citizen. Write it in quotes at the end of the line."
  }),
  TT4005: define({
    severity: "error",
    vi: ({ name }) => `Tr\u01B0\u1EDDng \xAB${name}\xBB ch\u01B0a c\xF3 ki\u1EC3u, v\xED d\u1EE5: v\u0103n b\u1EA3n, s\u1ED1, ng\xE0y, \u0111\u1ECBa ch\u1EC9, ch\u1ECDn m\u1ED9t { \u2026 }.`,
    en: ({ name }) => `The field "${name}" has no type, such as text, number, date, address or a choice.`
  }),
  TT4006: define({
    severity: "warning",
    vi: ({ name }) => `Tr\u01B0\u1EDDng \xAB${name}\xBB ch\u01B0a c\xF3 nh\xE3n cho ng\u01B0\u1EDDi d\xE2n \u0111\u1ECDc. H\xE3y th\xEAm nh\xE3n trong ngo\u1EB7c k\xE9p sau t\xEAn.`,
    en: ({ name }) => `The field "${name}" has no label for the citizen. Add one in quotes behind the name.`
  }),
  TT4007: define({
    severity: "error",
    vi: ({ name }) => `Tr\u01B0\u1EDDng \xAB${name}\xBB \u0111\u01B0\u1EE3c m\xE1y t\xEDnh ra, kh\xF4ng h\u1ECFi ng\u01B0\u1EDDi d\xE2n, n\xEAn kh\xF4ng th\u1EC3 \xABb\u1EAFt bu\u1ED9c\xBB. H\xE3y b\u1ECF ch\u1EEF b\u1EAFt bu\u1ED9c.`,
    en: ({ name }) => `The field "${name}" is computed and never asked, so it cannot be required. Drop the word.`
  }),
  TT4008: define({
    severity: "error",
    vi: ({ name }) => `Tr\u01B0\u1EDDng \xAB${name}\xBB c\xF3 m\u1ED9t thu\u1ED9c t\xEDnh vi\u1EBFt hai l\u1EA7n. H\xE3y g\u1ED9p th\xE0nh m\u1ED9t, n\u1ED1i \u0111i\u1EC1u ki\u1EC7n b\u1EB1ng \xABv\xE0\xBB hay \xABho\u1EB7c\xBB.`,
    en: ({ name }) => `The field "${name}" has one attribute twice. Merge them, joining conditions with "and" or "or".`
  }),
  TT4009: define({
    severity: "error",
    vi: ({ min, max }) => `S\u1ED1 d\xF2ng l\u1EB7p t\u1EEB ${min} \u0111\u1EBFn ${max} kh\xF4ng h\u1EE3p l\xFD: s\u1ED1 \u0111\u1EA7u kh\xF4ng l\u1EDBn h\u01A1n s\u1ED1 sau, nhi\u1EC1u nh\u1EA5t 10.000.`,
    en: ({ min, max }) => `Repeating from ${min} to ${max} makes no sense: the first must not exceed the second, at most 10,000.`
  }),
  TT4010: define({
    severity: "error",
    vi: ({ name }) => `\xABki\u1EC3m tra\xBB kh\xF4ng \u0111\u1EE9ng trong b\u1EA3ng l\u1EB7p \xAB${name}\xBB. H\xE3y chuy\u1EC3n ra ph\u1EA7n, d\xF9ng c\xE1c h\xE0m nh\u01B0 t\u1ED5ng, l\u1EDBn_nh\u1EA5t.`,
    en: ({ name }) => `A check cannot stand inside the repeated "${name}". Move it to the section, with functions such as sum or max.`
  }),
  TT4011: define({
    severity: "error",
    vi: () => "C\xE2u h\u1ECFi ch\u1ECDn ch\u01B0a c\xF3 l\u1EF1a ch\u1ECDn n\xE0o. H\xE3y li\u1EC7t k\xEA trong { }, ho\u1EB7c d\xF9ng \xABdanh m\u1EE5c\xBB.",
    en: () => "This choice has no option. List them in { }, or use a code list."
  }),
  TT4012: define({
    severity: "error",
    vi: ({ name }) => `\xABt\u1EC7p \u2026\xBB ch\u1EC9 d\xF9ng cho tr\u01B0\u1EDDng ki\u1EC3u t\u1EC7p, kh\xF4ng d\xF9ng cho \xAB${name}\xBB.`,
    en: ({ name }) => `File types go with file fields only, not with "${name}".`
  }),
  TT4013: define({
    severity: "error",
    vi: ({ name }) => `Gi\u1EDBi h\u1EA1n n\xE0y kh\xF4ng h\u1EE3p v\u1EDBi ki\u1EC3u c\u1EE7a \xAB${name}\xBB: v\u0103n b\u1EA3n l\u1EA5y s\u1ED1 k\xFD t\u1EF1, s\u1ED1 l\u1EA5y s\u1ED1, ti\u1EC1n l\u1EA5y \u0111\u1ED3ng, ng\xE0y l\u1EA5y ng\xE0y, t\u1EC7p l\u1EA5y MB.`,
    en: ({ name }) => `This bound does not fit the type of "${name}": text takes a length, numbers a number, money \u0111\u1ED3ng, dates a date, files MB.`
  }),
  TT4014: define({
    severity: "error",
    vi: ({ name }) => `Gi\u1EDBi h\u1EA1n c\u1EE7a \xAB${name}\xBB ng\u01B0\u1EE3c nhau: kh\xF4ng gi\xE1 tr\u1ECB n\xE0o th\u1ECFa c\u1EA3 hai.`,
    en: ({ name }) => `The bounds of "${name}" contradict each other: no value satisfies both.`
  }),
  TT4015: define({
    severity: "error",
    vi: ({ name }) => `\xAB${name}\xBB kh\xF4ng ph\u1EA3i \u0111u\xF4i t\u1EC7p. Vi\u1EBFt nh\u01B0: t\u1EC7p pdf, dwg, jpg.`,
    en: ({ name }) => `"${name}" is no file extension. Write for example: pdf, dwg, jpg.`
  }),
  TT4020: define({
    severity: "error",
    vi: ({ name }) => `Gi\u1EA5y t\u1EDD \xAB${name}\xBB ch\u01B0a c\xF3 t\xEAn g\u1ECDi. H\xE3y th\xEAm t\xEAn trong ngo\u1EB7c k\xE9p, ho\u1EB7c khai b\xE1o \xABgi\u1EA5y t\u1EDD ${name}\xBB d\xF9ng chung.`,
    en: ({ name }) => `The paper "${name}" has no title. Add one in quotes, or declare it as a shared document.`
  }),
  TT4021: define({
    severity: "error",
    vi: ({ name }) => `Gi\u1EA5y t\u1EDD \xAB${name}\xBB \u0111\u01B0\u1EE3c y\xEAu c\u1EA7u hai l\u1EA7n. H\xE3y g\u1ED9p th\xE0nh m\u1ED9t d\xF2ng, n\u1ED1i \u0111i\u1EC1u ki\u1EC7n b\u1EB1ng \xABho\u1EB7c\xBB.`,
    en: ({ name }) => `The paper "${name}" is asked for twice. Merge the lines, joining their conditions with "or".`
  }),
  TT4022: define({
    severity: "warning",
    vi: () => "\xABm\u1ED9t trong\xBB ch\u1EC9 c\xF3 m\u1ED9t gi\u1EA5y t\u1EDD, n\xEAn kh\xF4ng c\xF2n g\xEC \u0111\u1EC3 ch\u1ECDn. H\xE3y vi\u1EBFt gi\u1EA5y t\u1EDD \u0111\xF3 tr\u1EF1c ti\u1EBFp.",
    en: () => '"One of" holds a single paper, so there is no choice. Write the paper itself.'
  }),
  TT4023: define({
    severity: "error",
    vi: ({ count }) => `S\u1ED1 l\u01B0\u1EE3ng ${count} kh\xF4ng h\u1EE3p l\xFD: t\u1EEB 1 \u0111\u1EBFn 100.`,
    en: ({ count }) => `The count ${count} makes no sense: 1 to 100.`
  }),
  TT4024: define({
    severity: "error",
    vi: ({ name }) => `Gi\u1EA5y t\u1EDD \xAB${name}\xBB ch\u01B0a n\xF3i s\u1ED1 l\u01B0\u1EE3ng v\xE0 lo\u1EA1i b\u1EA3n. H\xE3y th\xEAm, v\xED d\u1EE5: 1 b\u1EA3n ch\xEDnh, 1 b\u1EA3n sao, ho\u1EB7c xu\u1EA5t tr\xECnh.`,
    en: ({ name }) => `The paper "${name}" does not say how many and of which kind. Add for example: 1 original, or shown only.`
  }),
  TT4025: define({
    severity: "warning",
    vi: ({ name }) => `T\u1EDD khai \xAB${name}\xBB kh\xF4ng c\xF3 trong th\xE0nh ph\u1EA7n h\u1ED3 s\u01A1, n\xEAn kh\xF4ng ai ph\u1EA3i n\u1ED9p. H\xE3y th\xEAm d\xF2ng \xAB${name} 1 b\u1EA3n ch\xEDnh\xBB v\xE0o h\u1ED3 s\u01A1.`,
    en: ({ name }) => `The form "${name}" is no paper of the dossier, so nobody hands it in. Add it to the dossier.`
  })
};

// compiler/diagnostics/codes/internal.ts
var internal = {
  TT9001: define({
    severity: "error",
    vi: ({ detail }) => `Tr\xECnh bi\xEAn d\u1ECBch g\u1EB7p l\u1ED7i c\u1EE7a ch\xEDnh n\xF3: ${detail}. T\u1EC7p ngu\u1ED3n c\u1EE7a b\u1EA1n kh\xF4ng m\u1EA5t g\xEC; xin b\xE1o l\u1ED7i n\xE0y cho nh\xF3m ph\xE1t tri\u1EC3n.`,
    en: ({ detail }) => `The compiler met a fault of its own: ${detail}. Nothing in your source is lost; please report it.`
  })
};

// compiler/diagnostics/words.ts
var WORDS = {
  procedure: ["th\u1EE7 t\u1EE5c", "procedure"],
  flow: ["quy tr\xECnh", "flow"],
  agency: ["c\u01A1 quan", "agency"],
  office: ["\u0111\u01A1n v\u1ECB", "office"],
  role: ["vai tr\xF2", "role"],
  calendar: ["l\u1ECBch", "calendar"],
  document: ["gi\u1EA5y t\u1EDD", "document"],
  codelist: ["danh m\u1EE5c", "code list"],
  group: ["nh\xF3m tr\u01B0\u1EDDng", "group of fields"],
  law: ["v\u0103n b\u1EA3n ph\xE1p lu\u1EADt", "legal source"],
  registry: ["ngu\u1ED3n d\u1EEF li\u1EC7u", "registry"],
  campaign: ["\u0111\u1EE3t", "campaign"],
  field: ["tr\u01B0\u1EDDng", "field"],
  state: ["b\u01B0\u1EDBc", "state"],
  branch: ["nh\xE1nh", "branch"],
  paper: ["gi\u1EA5y t\u1EDD trong h\u1ED3 s\u01A1", "paper of the dossier"],
  case: ["tr\u01B0\u1EDDng h\u1EE3p", "case"],
  result: ["k\u1EBFt qu\u1EA3", "result"],
  charge: ["kho\u1EA3n thu", "charge"],
  function: ["h\xE0m", "function"],
  section: ["ph\u1EA7n", "section"],
  option: ["l\u1EF1a ch\u1ECDn", "option"],
  code: ["m\xE3", "code"],
  day: ["ng\xE0y", "day"],
  channel: ["c\xE1ch th\u1EE9c", "channel"],
  channels: ["c\xE1ch th\u1EE9c th\u1EF1c hi\u1EC7n", "channels"],
  part: ["th\u1EE7 t\u1EE5c th\xE0nh ph\u1EA7n", "part"],
  form: ["t\u1EDD khai, m\u1EABu \u0111\u01A1n", "form"],
  fee: ["ph\xED", "fee"],
  levy: ["l\u1EC7 ph\xED", "levy"],
  term: ["th\u1EDDi h\u1EA1n gi\u1EA3i quy\u1EBFt", "term"],
  dossier: ["th\xE0nh ph\u1EA7n, s\u1ED1 l\u01B0\u1EE3ng h\u1ED3 s\u01A1", "dossier"],
  applicants: ["\u0111\u1ED1i t\u01B0\u1EE3ng th\u1EF1c hi\u1EC7n", "applicants"],
  agencies: ["c\u01A1 quan gi\u1EA3i quy\u1EBFt", "agencies"],
  sector: ["l\u0129nh v\u1EF1c", "sector"],
  "legal basis": ["c\u0103n c\u1EE9 ph\xE1p l\xFD", "legal basis"],
  requirement: ["y\xEAu c\u1EA7u, \u0111i\u1EC1u ki\u1EC7n", "requirement"],
  version: ["phi\xEAn b\u1EA3n", "version"],
  Code: ["m\xE3", "code"],
  Version: ["phi\xEAn b\u1EA3n", "version"],
  Sector: ["l\u0129nh v\u1EF1c", "sector"],
  Agencies: ["c\u01A1 quan", "agency"],
  FilingPlace: ["n\u01A1i n\u1ED9p", "filing place"],
  Dossier: ["h\u1ED3 s\u01A1", "dossier"],
  Term: ["th\u1EDDi h\u1EA1n", "term"],
  Steps: ["tr\xECnh t\u1EF1", "steps"],
  YearlyVolume: ["s\u1ED1 l\u01B0\u1EE3t", "yearly volume"],
  Transition: ["chuy\u1EC3n ti\u1EBFp", "transition"],
  "working-day": ["ng\xE0y l\xE0m vi\u1EC7c", "working days"],
  "working-hour": ["gi\u1EDD l\xE0m vi\u1EC7c", "working hours"],
  hour: ["gi\u1EDD", "hours"],
  minute: ["ph\xFAt", "minutes"],
  week: ["tu\u1EA7n", "weeks"],
  month: ["th\xE1ng", "months"],
  year: ["n\u0103m", "years"],
  "same-day": ["trong ng\xE0y", "same day"]
};
var vi = (word) => WORDS[word]?.[0] ?? word;
var en = (word) => WORDS[word]?.[1] ?? word;
var dateVi = (iso) => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
var nearVi = (near) => near === void 0 ? "" : ` C\xF3 ph\u1EA3i b\u1EA1n mu\u1ED1n vi\u1EBFt \xAB${near}\xBB?`;
var nearEn = (near) => near === void 0 ? "" : ` Did you mean "${near}"?`;
var quotedVi = (names2) => names2.map((name) => `\xAB${name}\xBB`).join(", ");
var quotedEn = (names2) => names2.map((name) => `"${name}"`).join(", ");

// compiler/diagnostics/codes/laws.ts
var laws = {
  TT7001: define({
    severity: "error",
    vi: ({ part }) => `Th\u1EE7 t\u1EE5c ch\u01B0a c\xF3 \xAB${vi(part)}\xBB. H\xE3y th\xEAm, v\xED d\u1EE5: phi\xEAn b\u1EA3n 1 hi\u1EC7u l\u1EF1c t\u1EEB 01/01/2026.`,
    en: ({ part }) => `The procedure has no ${en(part)}. Add it, for example: phi\xEAn b\u1EA3n 1 hi\u1EC7u l\u1EF1c t\u1EEB 01/01/2026.`
  }),
  TT7002: define({
    severity: "error",
    vi: ({ code }) => `M\xE3 th\u1EE7 t\u1EE5c \xAB${code}\xBB kh\xF4ng \u0111\xFAng d\u1EA1ng 1.013225 (m\u1ED9t ch\u1EEF s\u1ED1, d\u1EA5u ch\u1EA5m, s\xE1u ch\u1EEF s\u1ED1). B\u1EA3ng t\xEDnh hay \u0111\u1ED5i d\u1EA5u ch\u1EA5m th\xE0nh d\u1EA5u ph\u1EA9y.`,
    en: ({ code }) => `The code "${code}" is not of the form 1.013225 (one digit, a dot, six digits). Spreadsheets often turn the dot into a comma.`
  }),
  TT7003: define({
    severity: "error",
    vi: ({ number, replaces }) => `Phi\xEAn b\u1EA3n ${number} kh\xF4ng th\u1EC3 thay th\u1EBF phi\xEAn b\u1EA3n ${replaces}: ch\u1EC9 thay \u0111\u01B0\u1EE3c phi\xEAn b\u1EA3n c\xF3 s\u1ED1 nh\u1ECF h\u01A1n.`,
    en: ({ number, replaces }) => `Version ${number} cannot replace version ${replaces}: only a lower one.`
  }),
  TT7004: define({
    severity: "warning",
    vi: () => "Phi\xEAn b\u1EA3n ch\u01B0a c\xF3 ng\xE0y hi\u1EC7u l\u1EF1c. H\xE3y th\xEAm \xABhi\u1EC7u l\u1EF1c t\u1EEB dd/mm/yyyy\xBB, ho\u1EB7c \xABd\u1EF1 th\u1EA3o\xBB.",
    en: () => 'The version has no date in force. Add "hi\u1EC7u l\u1EF1c t\u1EEB dd/mm/yyyy", or "d\u1EF1 th\u1EA3o" for a draft.'
  }),
  TT7005: define({
    severity: "warning",
    vi: () => 'Tr\u1EF1c tuy\u1EBFn m\u1ED9t ph\u1EA7n ph\u1EA3i c\xF4ng khai l\xFD do (Ngh\u1ECB \u0111\u1ECBnh 224/2026/N\u0110-CP, \u0110i\u1EC1u 14). H\xE3y th\xEAm: l\xFD do "\u2026".',
    en: () => 'Partly online needs a published reason (Decree 224/2026/N\u0110-CP, Article 14). Add: l\xFD do "\u2026".'
  }),
  TT7006: define({
    severity: "error",
    vi: ({ name }) => `\u0110\u1EE3t \xAB${name}\xBB ph\u1EA3i c\xF3 ng\xE0y b\u1EAFt \u0111\u1EA7u v\xE0 ng\xE0y k\u1EBFt th\xFAc \u0111\u1EC3 t\u1EF1 h\u1EBFt hi\u1EC7u l\u1EF1c. H\xE3y th\xEAm: t\u1EEB dd/mm/yyyy \u0111\u1EBFn dd/mm/yyyy.`,
    en: ({ name }) => `The campaign "${name}" needs a first and a last day, so that it ends by itself.`
  }),
  TT7007: define({
    severity: "warning",
    vi: ({ name, folder, wanted }) => `Th\u1EE7 t\u1EE5c \xAB${name}\xBB n\u1EB1m trong th\u01B0 m\u1EE5c \xAB${folder}\xBB; h\xE3y \u0111\u1EB7t trong \xAB${wanted}\xBB \u0111\u1EC3 n\u01A1i kh\xE1c t\xECm th\u1EA5y.`,
    en: ({ name, folder, wanted }) => `The procedure "${name}" lies in the folder "${folder}"; put it into "${wanted}" so that others find it.`
  }),
  TT7008: define({
    severity: "error",
    vi: ({ number, file }) => `T\u1EC7p \xAB${file}\xBB ghi phi\xEAn b\u1EA3n ${number}. S\u1ED1 trong t\xEAn t\u1EC7p v\xE0 trong v\u0103n b\u1EA3n ph\u1EA3i nh\u01B0 nhau.`,
    en: ({ number, file }) => `The file "${file}" says version ${number}. The number in its name and in its text must agree.`
  }),
  TT7009: define({
    severity: "error",
    vi: ({ code, other }) => `M\xE3 \xAB${code}\xBB \u0111\xE3 thu\u1ED9c th\u1EE7 t\u1EE5c \xAB${other}\xBB. M\u1ED7i m\xE3 ch\u1EC9 c\u1EE7a m\u1ED9t th\u1EE7 t\u1EE5c.`,
    en: ({ code, other }) => `The code "${code}" already belongs to the procedure "${other}". A code belongs to one procedure.`
  }),
  TT7010: define({
    severity: "error",
    vi: ({ date }) => `${dateVi(date)} v\u1ED1n l\xE0 ng\xE0y trong tu\u1EA7n, kh\xF4ng th\u1EC3 \xABl\xE0m b\xF9\xBB. H\xE3y ki\u1EC3m tra ng\xE0y.`,
    en: ({ date }) => `${date} is a weekday already, it cannot be worked instead of another. Check the date.`
  }),
  TT7011: define({
    severity: "error",
    vi: ({ name }) => `L\u1ECBch \xAB${name}\xBB ch\u01B0a c\xF3 gi\u1EDD l\xE0m vi\u1EC7c n\xE0o. H\xE3y th\xEAm d\xF2ng \xABgi\u1EDD l\xE0m vi\u1EC7c \u2026\xBB.`,
    en: ({ name }) => `The calendar "${name}" has no office hours. Add them.`
  }),
  TT7012: define({
    severity: "warning",
    vi: ({ name }) => `L\u1ECBch \xAB${name}\xBB ch\u01B0a n\xF3i bi\u1EBFt \u0111\u1EBFn ng\xE0y n\xE0o, n\xEAn m\u1ECDi ng\xE0y h\u1EB9n \u0111\u1EC1u l\xE0 t\u1EA1m t\xEDnh. H\xE3y th\xEAm \xABbi\u1EBFt \u0111\u1EBFn dd/mm/yyyy\xBB.`,
    en: ({ name }) => `The calendar "${name}" does not say how far it is known, so every date is provisional. Add "bi\u1EBFt \u0111\u1EBFn dd/mm/yyyy".`
  }),
  TT7013: define({
    severity: "warning",
    vi: ({ name }) => `Kh\xF4ng c\xF3 l\u1ECBch l\xE0m vi\u1EC7c n\xE0o cho \xAB${name}\xBB: ch\u1EC9 t\xEDnh th\u1EE9 hai \u0111\u1EBFn th\u1EE9 s\xE1u, m\u1ECDi ng\xE0y h\u1EB9n l\xE0 t\u1EA1m t\xEDnh. H\xE3y khai b\xE1o l\u1ECBch cho c\u01A1 quan.`,
    en: ({ name }) => `There is no calendar for "${name}": Monday to Friday only, every date provisional. Give the agency a calendar.`
  }),
  TT7014: define({
    severity: "warning",
    vi: ({ part }) => `Thi\u1EBFu \xAB${vi(part)}\xBB, m\u1ED9t b\u1ED9 ph\u1EADn b\u1EAFt bu\u1ED9c c\u1EE7a th\u1EE7 t\u1EE5c (Ngh\u1ECB \u0111\u1ECBnh 63/2010/N\u0110-CP, \u0110i\u1EC1u 8 kho\u1EA3n 2; c\u0103n c\u1EE9: \u0110i\u1EC1u 15).`,
    en: ({ part }) => `The ${en(part)} is missing, which every procedure must have (Decree 63/2010/N\u0110-CP, Article 8(2); legal basis: Article 15).`
  }),
  TT7015: define({
    severity: "warning",
    vi: ({ part }) => `Ch\u01B0a n\xF3i th\u1EE7 t\u1EE5c c\xF3 ${vi(part)} hay kh\xF4ng. N\u1EBFu kh\xF4ng c\xF3, h\xE3y vi\u1EBFt r\xF5 \xAB\u2026 kh\xF4ng c\xF3\xBB (Ngh\u1ECB \u0111\u1ECBnh 63/2010/N\u0110-CP, \u0110i\u1EC1u 8 kho\u1EA3n 2 \u0111i\u1EC3m h).`,
    en: ({ part }) => `It is not said whether there is a ${en(part)}. If there is none, say so (Decree 63/2010/N\u0110-CP, Article 8(2)(h)).`
  }),
  TT7016: define({
    severity: "error",
    vi: ({ part }) => `V\u1EEBa khai b\xE1o ${vi(part)} v\u1EEBa n\xF3i kh\xF4ng c\xF3. H\xE3y b\u1ECF m\u1ED9t trong hai.`,
    en: ({ part }) => `A ${en(part)} is declared and said to be absent. Drop one of the two.`
  }),
  TT7017: define({
    severity: "error",
    vi: ({ number, other, date }) => `Phi\xEAn b\u1EA3n ${number} v\xE0 ${other} c\xF9ng hi\u1EC7u l\u1EF1c v\xE0o ng\xE0y ${dateVi(date)}. M\u1ED7i ng\xE0y ch\u1EC9 m\u1ED9t phi\xEAn b\u1EA3n; h\xE3y th\xEAm ng\xE0y k\u1EBFt th\xFAc.`,
    en: ({ number, other, date }) => `Versions ${number} and ${other} are both in force on ${date}. Give one of them a last day.`
  }),
  TT7018: define({
    severity: "error",
    vi: ({ number, file }) => `Phi\xEAn b\u1EA3n ${number} \u0111\xE3 c\xF3 \u1EDF \xAB${file}\xBB. H\xE3y \u0111\u1ED5i s\u1ED1 phi\xEAn b\u1EA3n.`,
    en: ({ number, file }) => `Version ${number} already stands in "${file}". Change the number.`
  }),
  TT7019: define({
    severity: "info",
    vi: ({ code }) => `\xABch\u1EA5p nh\u1EADn "${code}"\xBB kh\xF4ng c\xF2n c\u1EA7n: th\u1EE7 t\u1EE5c kh\xF4ng c\xF3 c\u1EA3nh b\xE1o \u0111\xF3. H\xE3y x\xF3a d\xF2ng n\xE0y.`,
    en: ({ code }) => `"accept ${code}" is no longer needed: the procedure has no such warning. Delete the line.`
  }),
  TT7020: define({
    severity: "error",
    vi: ({ name }) => `Li\xEAn th\xF4ng \xAB${name}\xBB ch\u01B0a n\xF3i g\u1ED3m nh\u1EEFng th\u1EE7 t\u1EE5c n\xE0o. H\xE3y th\xEAm \xABg\u1ED3m a, b song song\xBB ho\u1EB7c \xABn\u1ED1i ti\u1EBFp\xBB.`,
    en: ({ name }) => `The combined procedure "${name}" does not name its parts. Add "g\u1ED3m a, b song song" or "n\u1ED1i ti\u1EBFp".`
  }),
  TT7021: define({
    severity: "error",
    vi: () => "\xABg\u1ED3m \u2026\xBB ch\u1EC9 d\xF9ng trong \xABli\xEAn th\xF4ng\xBB. H\xE3y \u0111\u1ED5i \xABth\u1EE7 t\u1EE5c\xBB th\xE0nh \xABli\xEAn th\xF4ng\xBB.",
    en: () => 'Parts belong to a combined procedure. Change "th\u1EE7 t\u1EE5c" to "li\xEAn th\xF4ng".'
  }),
  TT7022: define({
    severity: "error",
    vi: ({ name }) => `Li\xEAn th\xF4ng kh\xF4ng th\u1EC3 g\u1ED3m ch\xEDnh n\xF3 (\xAB${name}\xBB).`,
    en: ({ name }) => `A combined procedure cannot contain itself ("${name}").`
  }),
  TT7023: define({
    severity: "error",
    vi: ({ code }) => `\xAB${code}\xBB kh\xF4ng ph\u1EA3i m\xE3 c\u1EA3nh b\xE1o. Ch\u1EC9 ch\u1EA5p nh\u1EADn \u0111\u01B0\u1EE3c c\u1EA3nh b\xE1o, kh\xF4ng ch\u1EA5p nh\u1EADn \u0111\u01B0\u1EE3c l\u1ED7i.`,
    en: ({ code }) => `"${code}" is not the code of a warning. Warnings can be accepted, errors cannot.`
  }),
  TT7024: define({
    severity: "info",
    vi: ({ once, passedOn }) => [
      once.length > 0 ? `Ch\u1EC9 h\u1ECFi ho\u1EB7c n\u1ED9p m\u1ED9t l\u1EA7n cho c\xE1c th\u1EE7 t\u1EE5c th\xE0nh ph\u1EA7n: ${quotedVi(once)}.` : "",
      passedOn.length > 0 ? `Chuy\u1EC3n th\u1EB3ng trong h\u1ED3 s\u01A1, kh\xF4ng y\xEAu c\u1EA7u ng\u01B0\u1EDDi d\xE2n n\u1ED9p: ${quotedVi(passedOn)}.` : ""
    ].filter((sentence) => sentence !== "").join(" "),
    en: ({ once, passedOn }) => [
      once.length > 0 ? `Asked or handed in once for the parts: ${quotedEn(once)}.` : "",
      passedOn.length > 0 ? `Passed on within the dossier, not asked of the citizen: ${quotedEn(passedOn)}.` : ""
    ].filter((sentence) => sentence !== "").join(" ")
  })
};

// compiler/diagnostics/codes/money.ts
var money = {
  TT6001: define({
    severity: "error",
    vi: ({ type: type2 }) => `Kho\u1EA3n ${vi(type2)} ch\u01B0a c\xF3 m\u1EE9c thu. H\xE3y th\xEAm \xEDt nh\u1EA5t m\u1ED9t d\xF2ng s\u1ED1 ti\u1EC1n, ho\u1EB7c vi\u1EBFt \xAB${vi(type2)} kh\xF4ng c\xF3\xBB.`,
    en: ({ type: type2 }) => `This ${en(type2)} has no amount. Add at least one, or say that there is none.`
  }),
  TT6002: define({
    severity: "error",
    vi: () => "B\u1EA3ng c\xF3 hai d\xF2ng \xABc\xF2n l\u1EA1i\xBB. Ch\u1EC9 m\u1ED9t d\xF2ng nh\u1EADn ph\u1EA7n kh\xF4ng d\xF2ng n\xE0o nh\u1EADn.",
    en: () => 'The table has two "otherwise" rows. Only one takes what no other row takes.'
  }),
  TT6003: define({
    severity: "error",
    vi: () => "D\xF2ng n\xE0y kh\xF4ng c\xF3 \u0111i\u1EC1u ki\u1EC7n n\xEAn tr\xF9ng v\u1EDBi m\u1ECDi d\xF2ng kh\xE1c. H\xE3y th\xEAm \xABkhi \u2026\xBB, ho\u1EB7c vi\u1EBFt \xABc\xF2n l\u1EA1i\xBB.",
    en: () => 'This row has no condition, so it overlaps every other. Give it one, or write "otherwise".'
  }),
  TT6004: define({
    severity: "warning",
    vi: () => "B\u1EA3ng ch\u01B0a c\xF3 d\xF2ng \xABc\xF2n l\u1EA1i\xBB: c\xF3 h\u1ED3 s\u01A1 c\xF3 th\u1EC3 kh\xF4ng r\u01A1i v\xE0o d\xF2ng n\xE0o. H\xE3y th\xEAm, tr\u1EEB khi c\xE1c \u0111i\u1EC1u ki\u1EC7n \u0111\xE3 \u0111\u1EE7.",
    en: () => 'The table has no "otherwise" row: some dossier may fit no row. Add one unless the conditions cover everything.'
  }),
  TT6005: define({
    severity: "error",
    vi: () => "C\xE1c b\u1EADc ph\u1EA3i t\u0103ng d\u1EA7n, v\xE0 \xABtr\xEAn n\u1EEFa\xBB \u0111\u1EE9ng cu\u1ED1i.",
    en: () => 'Bands must rise, and "above" comes last.'
  }),
  TT6006: define({
    severity: "error",
    vi: ({ unit }) => `M\u1ED1c c\u1EE7a b\u1EADc ph\u1EA3i c\xF9ng \u0111\u01A1n v\u1ECB v\u1EDBi c\u0103n c\u1EE9 t\xEDnh (${unit}).`,
    en: ({ unit }) => `The bound of a band must have the unit of what it is computed from (${unit}).`
  }),
  TT6007: define({
    severity: "error",
    vi: () => "B\u1EA3ng b\u1EADc thi\u1EBFu d\xF2ng \xABtr\xEAn n\u1EEFa\xBB: gi\xE1 tr\u1ECB l\u1EDBn h\u01A1n m\u1ED1c cu\u1ED1i kh\xF4ng c\xF3 m\u1EE9c thu.",
    en: () => 'The bands lack "above": a value beyond the last bound has no rate.'
  }),
  TT6008: define({
    severity: "error",
    vi: ({ dong }) => `S\u1ED1 ti\u1EC1n ${dong} \u0111\u1ED3ng v\u01B0\u1EE3t qu\xE1 m\u1EE9c c\xE1c h\u1EC7 th\u1ED1ng l\u01B0u \u0111\xFAng \u0111\u01B0\u1EE3c (9.007.199.254.740.991 \u0111\u1ED3ng). H\xE3y ki\u1EC3m tra s\u1ED1 ch\u1EEF s\u1ED1.`,
    en: ({ dong }) => `${dong} \u0111\u1ED3ng is more than systems can hold exactly (9,007,199,254,740,991). Check the number of digits.`
  }),
  TT6009: define({
    severity: "error",
    vi: () => "C\xE1c b\u1EADc ph\u1EA3i c\xF9ng lo\u1EA1i: ho\u1EB7c \u0111\u1EC1u l\xE0 ph\u1EA7n tr\u0103m, ho\u1EB7c \u0111\u1EC1u l\xE0 s\u1ED1 ti\u1EC1n.",
    en: () => "Bands must be of one kind: all percentages or all amounts."
  }),
  TT6010: define({
    severity: "error",
    vi: ({ percent }) => `M\u1EE9c gi\u1EA3m ${percent.replace(".", ",")} % kh\xF4ng h\u1EE3p l\xFD: l\u1EDBn h\u01A1n 0 v\xE0 nhi\u1EC1u nh\u1EA5t 100.`,
    en: ({ percent }) => `A reduction of ${percent} % makes no sense: above 0 and at most 100.`
  }),
  TT6011: define({
    severity: "error",
    vi: () => "Th\u1EDDi h\u1EA1n ch\u01B0a c\xF3 gi\xE1 tr\u1ECB. H\xE3y vi\u1EBFt, v\xED d\u1EE5: th\u1EDDi h\u1EA1n 3 ng\xE0y l\xE0m vi\u1EC7c; ho\u1EB7c: th\u1EDDi h\u1EA1n kh\xF4ng quy \u0111\u1ECBnh.",
    en: () => "The term has no value. Write for example: th\u1EDDi h\u1EA1n 3 ng\xE0y l\xE0m vi\u1EC7c; or say that none is prescribed."
  }),
  TT6012: define({
    severity: "error",
    vi: () => "\xABl\u1EA7n 2 \u2026\xBB d\xF9ng cho h\u1EA1n c\u1EE7a m\u1ED9t b\u01B0\u1EDBc, kh\xF4ng d\xF9ng cho th\u1EDDi h\u1EA1n c\u1EE7a c\u1EA3 th\u1EE7 t\u1EE5c.",
    en: () => "Visits belong to the limit of a step, not to the term of the whole procedure."
  }),
  TT6013: define({
    severity: "error",
    vi: () => "D\xF2ng n\xE0y \u0111\xE3 c\xF3 ph\xEDa tr\xEAn trong c\xF9ng b\u1EA3ng th\u1EDDi h\u1EA1n. H\xE3y gi\u1EEF m\u1ED9t d\xF2ng.",
    en: () => "This line already stands above in the same term. Keep one."
  })
};

// compiler/diagnostics/codes/names.ts
var names = {
  TT2001: define({
    severity: "error",
    vi: ({ kind, name, near }) => `Kh\xF4ng t\xECm th\u1EA5y ${vi(kind)} \xAB${name}\xBB.${nearVi(near)}${near === void 0 ? " H\xE3y khai b\xE1o t\xEAn n\xE0y, ho\u1EB7c th\xEAm d\xF2ng \xABd\xF9ng\xBB t\u1EC7p \u0111\xE3 khai b\xE1o n\xF3." : ""}`,
    en: ({ kind, name, near }) => `Cannot find the ${en(kind)} "${name}".${nearEn(near)}${near === void 0 ? " Declare it, or use the file that does." : ""}`
  }),
  TT2002: define({
    severity: "error",
    vi: ({ kind, name }) => `${vi(kind)} \xAB${name}\xBB \u0111\xE3 \u0111\u01B0\u1EE3c khai b\xE1o trong t\u1EC7p n\xE0y. H\xE3y \u0111\u1ED5i t\xEAn ho\u1EB7c x\xF3a m\u1ED9t trong hai.`,
    en: ({ kind, name }) => `The ${en(kind)} "${name}" is already declared in this file. Rename or delete one of the two.`
  }),
  TT2003: define({
    severity: "error",
    vi: ({ name, other, id }) => `\xAB${name}\xBB v\xE0 \xAB${other}\xBB khi b\u1ECF d\u1EA5u \u0111\u1EC1u th\xE0nh \xAB${id}\xBB, n\xEAn hai m\xE3 tr\xF9ng nhau. H\xE3y \u0111\u1ED5i t\xEAn m\u1ED9t trong hai.`,
    en: ({ name, other, id }) => `"${name}" and "${other}" both become "${id}" without marks, so their ids collide. Rename one of them.`
  }),
  TT2004: define({
    severity: "warning",
    vi: ({ name, use }) => `\xAB${name}\xBB \u0111\u01B0\u1EE3c khai b\xE1o trong \xAB${use}\xBB nh\u01B0ng t\u1EC7p n\xE0y ch\u01B0a d\xF9ng t\u1EC7p \u0111\xF3. H\xE3y th\xEAm d\xF2ng: d\xF9ng "${use}".`,
    en: ({ name, use }) => `"${name}" is declared in "${use}", which this file does not use. Add the line: d\xF9ng "${use}".`
  }),
  TT2005: define({
    severity: "error",
    vi: ({ path, file, near }) => `Kh\xF4ng c\xF3 t\u1EC7p \xAB${file}\xBB m\xE0 d\xF2ng d\xF9ng "${path}" c\u1EA7n.${nearVi(near)}`,
    en: ({ path, file, near }) => `There is no file "${file}", which d\xF9ng "${path}" needs.${nearEn(near)}`
  }),
  TT2006: define({
    severity: "error",
    vi: ({ circle }) => `C\xE1c t\u1EC7p d\xF9ng v\xF2ng quanh nhau: ${circle.join(" \u2192 ")}. H\xE3y b\u1ECF m\u1ED9t d\xF2ng \xABd\xF9ng\xBB, ho\u1EB7c \u0111\u01B0a ph\u1EA7n chung sang t\u1EC7p th\u1EE9 ba.`,
    en: ({ circle }) => `Files use each other in a circle: ${circle.join(" \u2192 ")}. Drop one "d\xF9ng", or move what they share to a third file.`
  }),
  TT2007: define({
    severity: "error",
    vi: ({ path }) => `\xAB${path}\xBB kh\xF4ng ph\u1EA3i \u0111\u01B0\u1EDDng d\u1EABn d\xF9ng \u0111\u01B0\u1EE3c: vi\u1EBFt t\u1EEB g\u1ED1c th\u01B0 m\u1EE5c ngu\u1ED3n, kh\xF4ng c\xF3 \xAB..\xBB, d\u1EA5u \\ hay \u1ED5 \u0111\u0129a; v\xED d\u1EE5 "chu\u1EA9n/m\u1ED9t_c\u1EEDa".`,
    en: ({ path }) => `"${path}" is not a usable path: write it from the root of the sources, without "..", backslash or drive; for example "chu\u1EA9n/m\u1ED9t_c\u1EEDa".`
  }),
  TT2008: define({
    severity: "error",
    vi: ({ file }) => `T\u1EC7p \xAB${file}\xBB \u0111\u01B0\u1EE3c d\xF9ng \u1EDF \u0111\xE2y c\xF2n l\u1ED7i. H\xE3y s\u1EEDa t\u1EC7p \u0111\xF3 tr\u01B0\u1EDBc: tthc check ${file}.`,
    en: ({ file }) => `The file "${file}", used here, has errors. Mend it first: tthc check ${file}.`
  }),
  TT2010: define({
    severity: "error",
    vi: ({ what, name }) => `${vi(what)} \xAB${name}\xBB xu\u1EA5t hi\u1EC7n hai l\u1EA7n. H\xE3y \u0111\u1ED5i t\xEAn ho\u1EB7c x\xF3a m\u1ED9t l\u1EA7n.`,
    en: ({ what, name }) => `The ${en(what)} "${name}" appears twice. Rename or delete one of them.`
  }),
  TT2011: define({
    severity: "error",
    vi: ({ path }) => `Kh\xF4ng c\xF3 t\u1EC7p d\u1EEF li\u1EC7u \xAB${path}\xBB. \u0110\u01B0\u1EDDng d\u1EABn t\xEDnh t\u1EEB th\u01B0 m\u1EE5c c\u1EE7a t\u1EC7p n\xE0y, ho\u1EB7c t\u1EEB g\u1ED1c th\u01B0 m\u1EE5c ngu\u1ED3n.`,
    en: ({ path }) => `There is no data file "${path}". Paths start at this file's folder or at the root of the sources.`
  }),
  TT2012: define({
    severity: "error",
    vi: ({ path, column, found }) => `T\u1EC7p \xAB${path}\xBB thi\u1EBFu c\u1ED9t \xAB${column}\xBB (\u0111ang c\xF3: ${found || "kh\xF4ng c\xF3 c\u1ED9t n\xE0o"}). H\xE3y th\xEAm d\xF2ng ti\xEAu \u0111\u1EC1 c\xF3 c\u1ED9t n\xE0y.`,
    en: ({ path, column, found }) => `"${path}" has no column "${column}" (found: ${found || "none"}). Add a heading line with it.`
  }),
  TT2013: define({
    severity: "error",
    vi: ({ path, line, code }) => `D\xF2ng ${line} c\u1EE7a \xAB${path}\xBB c\xF3 m\xE3 h\u1ECFng \xAB${code}\xBB: b\u1EA3ng t\xEDnh \u0111\xE3 \u0111\u1ED5i m\xE3 th\xE0nh s\u1ED1, ho\u1EB7c \xF4 tr\u1ED1ng. H\xE3y \u0111\u1ECBnh d\u1EA1ng c\u1ED9t m\xE3 l\xE0 v\u0103n b\u1EA3n r\u1ED3i nh\u1EADp l\u1EA1i.`,
    en: ({ path, line, code }) => `Line ${line} of "${path}" has a damaged code "${code}": a spreadsheet turned it into a number, or the cell is empty. Format the column as text and enter it again.`
  }),
  TT2014: define({
    severity: "error",
    vi: ({ path, line, code, first: first2 }) => `D\xF2ng ${line} c\u1EE7a \xAB${path}\xBB l\u1EB7p l\u1EA1i m\xE3 \xAB${code}\xBB c\u1EE7a d\xF2ng ${first2}. H\xE3y x\xF3a m\u1ED9t d\xF2ng.`,
    en: ({ path, line, code, first: first2 }) => `Line ${line} of "${path}" repeats the code "${code}" of line ${first2}. Delete one.`
  }),
  TT2015: define({
    severity: "error",
    vi: ({ name }) => `T\xEAn \xAB${name}\xBB khi b\u1ECF d\u1EA5u tr\xF9ng v\u1EDBi m\u1ED9t t\u1EEB ri\xEAng c\u1EE7a ph\u1EA7n m\u1EC1m, c\u1ED5ng d\u1ECBch v\u1EE5 kh\xF4ng ch\u1EA1y \u0111\u01B0\u1EE3c. H\xE3y th\xEAm m\u1ED9t t\u1EEB v\xE0o t\xEAn.`,
    en: ({ name }) => `Without marks "${name}" is a word that software keeps for itself, and portals would fail. Add a word to the name.`
  }),
  TT2016: define({
    severity: "error",
    vi: ({ item }) => `M\u1EE5c \xAB${vi(item)}\xBB ch\u1EC9 \u0111\u01B0\u1EE3c vi\u1EBFt m\u1ED9t l\u1EA7n trong m\u1ED9t th\u1EE7 t\u1EE5c. H\xE3y g\u1ED9p v\xE0o m\u1EE5c \u0111\u1EA7u.`,
    en: ({ item }) => `"${en(item)}" may be written only once in a procedure. Merge it into the first.`
  }),
  TT2017: define({
    severity: "error",
    vi: ({ name, path }) => `T\xEAn t\u1EC7p, th\u01B0 m\u1EE5c \xAB${name}\xBB trong \xAB${path}\xBB ph\u1EA3i vi\u1EBFt kh\xF4ng d\u1EA5u: ch\u1EEF th\u01B0\u1EDDng, s\u1ED1, g\u1EA1ch n\u1ED1i.`,
    en: ({ name, path }) => `The name "${name}" in "${path}" must be plain: lower-case letters, digits, hyphens.`
  })
};

// ../../tmp/gram/grammar/characters.ts
var BLANK = 1;
var NEWLINE = 2;
var LETTER = 3;
var DIGIT = 4;
var FOREIGN = 5;
var INVISIBLE = 6;
var CONTROL = 7;
var classOf = new Uint8Array(65536);
var lowerOf = new Uint16Array(65536);
var STRANGE = "\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u0501\u04BB\u043A\u043C\u0442\u0432\u043D\u03B1\u03BF\u03BD\u03C1\u03BA\u03B9\u03C4\u03C5";
var LATIN = "aeopcxyijsdhkmtbhaovpkitu";
var lookalikes = new Map(
  [...STRANGE].map((letter, index) => [letter, LATIN[index] ?? letter])
);
function fill(kind, ...ranges) {
  for (const [from, to] of ranges) classOf.fill(kind, from, to + 1);
}
var anyLetter = /[\p{L}\p{N}\p{M}]/u;
for (let code = 0; code < 65536; code++) {
  const letter = String.fromCharCode(code);
  if (code >= 128 && anyLetter.test(letter)) classOf[code] = FOREIGN;
  const lower = letter.toLowerCase();
  lowerOf[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
}
for (const [strange, latin] of lookalikes) {
  lowerOf[strange.charCodeAt(0)] = latin.charCodeAt(0);
  lowerOf[strange.toUpperCase().charCodeAt(0)] = latin.charCodeAt(0);
}
for (let code = 65313; code <= 65370; code++) {
  const latin = String.fromCharCode(code).normalize("NFKC").toLowerCase();
  if (/^[a-z]$/.test(latin)) lowerOf[code] = latin.charCodeAt(0);
}
fill(FOREIGN, [55296, 57343]);
fill(
  LETTER,
  [65, 90],
  [97, 122],
  [95, 95],
  [192, 214],
  [216, 246],
  [248, 591],
  [7680, 7935]
);
fill(LETTER, [768, 879]);
fill(DIGIT, [48, 57]);
fill(CONTROL, [0, 8], [14, 31], [127, 132], [134, 159]);
fill(BLANK, [9, 9], [11, 12], [32, 32], [160, 160], [5760, 5760], [8192, 8202]);
fill(BLANK, [8239, 8239], [8287, 8287], [12288, 12288]);
fill(NEWLINE, [10, 10], [13, 13], [133, 133], [8232, 8233]);
fill(INVISIBLE, [173, 173], [1564, 1564], [6158, 6158], [8203, 8207], [8234, 8238]);
fill(INVISIBLE, [8288, 8292], [8294, 8303], [65279, 65279]);
function codePointName(text, at) {
  return "U+" + (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

// ../../tmp/gram/grammar/problems.ts
function problem(code, start, end, params, fix) {
  const base = { code, start, end, params };
  return fix === void 0 ? base : { ...base, fix };
}

// node_modules/@chevrotain/utils/lib/src/print.js
function PRINT_ERROR(msg) {
  if (console && console.error) {
    console.error(`Error: ${msg}`);
  }
}
function PRINT_WARNING(msg) {
  if (console && console.warn) {
    console.warn(`Warning: ${msg}`);
  }
}

// node_modules/@chevrotain/utils/lib/src/timer.js
function timer(func) {
  const start = (/* @__PURE__ */ new Date()).getTime();
  const val = func();
  const end = (/* @__PURE__ */ new Date()).getTime();
  const total = end - start;
  return { time: total, value: val };
}

// node_modules/@chevrotain/utils/lib/src/to-fast-properties.js
function toFastProperties(toBecomeFast) {
  function FakeConstructor() {
  }
  FakeConstructor.prototype = toBecomeFast;
  const fakeInstance = new FakeConstructor();
  function fakeAccess() {
    return typeof fakeInstance.bar;
  }
  fakeAccess();
  fakeAccess();
  if (1)
    return toBecomeFast;
  (0, eval)(toBecomeFast);
}

// node_modules/@chevrotain/gast/lib/src/model.js
function tokenLabel(tokType) {
  if (hasTokenLabel(tokType)) {
    return tokType.LABEL;
  } else {
    return tokType.name;
  }
}
function hasTokenLabel(obj) {
  return typeof obj.LABEL === "string" && obj.LABEL !== "";
}
var AbstractProduction = class {
  get definition() {
    return this._definition;
  }
  set definition(value) {
    this._definition = value;
  }
  constructor(_definition) {
    this._definition = _definition;
  }
  accept(visitor) {
    visitor.visit(this);
    this.definition.forEach((prod) => {
      prod.accept(visitor);
    });
  }
};
var NonTerminal = class extends AbstractProduction {
  constructor(options) {
    super([]);
    this.idx = 1;
    Object.assign(this, pickOnlyDefined(options));
  }
  set definition(definition) {
  }
  get definition() {
    if (this.referencedRule !== void 0) {
      return this.referencedRule.definition;
    }
    return [];
  }
  accept(visitor) {
    visitor.visit(this);
  }
};
var Rule = class extends AbstractProduction {
  constructor(options) {
    super(options.definition);
    this.orgText = "";
    Object.assign(this, pickOnlyDefined(options));
  }
};
var Alternative = class extends AbstractProduction {
  constructor(options) {
    super(options.definition);
    this.ignoreAmbiguities = false;
    Object.assign(this, pickOnlyDefined(options));
  }
};
var Option = class extends AbstractProduction {
  constructor(options) {
    super(options.definition);
    this.idx = 1;
    Object.assign(this, pickOnlyDefined(options));
  }
};
var RepetitionMandatory = class extends AbstractProduction {
  constructor(options) {
    super(options.definition);
    this.idx = 1;
    Object.assign(this, pickOnlyDefined(options));
  }
};
var RepetitionMandatoryWithSeparator = class extends AbstractProduction {
  constructor(options) {
    super(options.definition);
    this.idx = 1;
    Object.assign(this, pickOnlyDefined(options));
  }
};
var Repetition = class extends AbstractProduction {
  constructor(options) {
    super(options.definition);
    this.idx = 1;
    Object.assign(this, pickOnlyDefined(options));
  }
};
var RepetitionWithSeparator = class extends AbstractProduction {
  constructor(options) {
    super(options.definition);
    this.idx = 1;
    Object.assign(this, pickOnlyDefined(options));
  }
};
var Alternation = class extends AbstractProduction {
  get definition() {
    return this._definition;
  }
  set definition(value) {
    this._definition = value;
  }
  constructor(options) {
    super(options.definition);
    this.idx = 1;
    this.ignoreAmbiguities = false;
    this.hasPredicates = false;
    Object.assign(this, pickOnlyDefined(options));
  }
};
var Terminal = class {
  constructor(options) {
    this.idx = 1;
    Object.assign(this, pickOnlyDefined(options));
  }
  accept(visitor) {
    visitor.visit(this);
  }
};
function serializeGrammar(topRules) {
  return topRules.map(serializeProduction);
}
function serializeProduction(node) {
  function convertDefinition(definition) {
    return definition.map(serializeProduction);
  }
  if (node instanceof NonTerminal) {
    const serializedNonTerminal = {
      type: "NonTerminal",
      name: node.nonTerminalName,
      idx: node.idx
    };
    if (typeof node.label === "string") {
      serializedNonTerminal.label = node.label;
    }
    return serializedNonTerminal;
  } else if (node instanceof Alternative) {
    return {
      type: "Alternative",
      definition: convertDefinition(node.definition)
    };
  } else if (node instanceof Option) {
    return {
      type: "Option",
      idx: node.idx,
      definition: convertDefinition(node.definition)
    };
  } else if (node instanceof RepetitionMandatory) {
    return {
      type: "RepetitionMandatory",
      idx: node.idx,
      definition: convertDefinition(node.definition)
    };
  } else if (node instanceof RepetitionMandatoryWithSeparator) {
    return {
      type: "RepetitionMandatoryWithSeparator",
      idx: node.idx,
      separator: serializeProduction(new Terminal({ terminalType: node.separator })),
      definition: convertDefinition(node.definition)
    };
  } else if (node instanceof RepetitionWithSeparator) {
    return {
      type: "RepetitionWithSeparator",
      idx: node.idx,
      separator: serializeProduction(new Terminal({ terminalType: node.separator })),
      definition: convertDefinition(node.definition)
    };
  } else if (node instanceof Repetition) {
    return {
      type: "Repetition",
      idx: node.idx,
      definition: convertDefinition(node.definition)
    };
  } else if (node instanceof Alternation) {
    return {
      type: "Alternation",
      idx: node.idx,
      definition: convertDefinition(node.definition)
    };
  } else if (node instanceof Terminal) {
    const serializedTerminal = {
      type: "Terminal",
      name: node.terminalType.name,
      label: tokenLabel(node.terminalType),
      idx: node.idx
    };
    if (typeof node.label === "string") {
      serializedTerminal.terminalLabel = node.label;
    }
    const pattern = node.terminalType.PATTERN;
    if (node.terminalType.PATTERN) {
      serializedTerminal.pattern = pattern instanceof RegExp ? pattern.source : pattern;
    }
    return serializedTerminal;
  } else if (node instanceof Rule) {
    return {
      type: "Rule",
      name: node.name,
      orgText: node.orgText,
      definition: convertDefinition(node.definition)
    };
  } else {
    throw Error("non exhaustive match");
  }
}
function pickOnlyDefined(obj) {
  return Object.fromEntries(Object.entries(obj).filter(([, v]) => v !== void 0));
}

// node_modules/@chevrotain/gast/lib/src/visitor.js
var GAstVisitor = class {
  visit(node) {
    const nodeAny = node;
    switch (nodeAny.constructor) {
      case NonTerminal:
        return this.visitNonTerminal(nodeAny);
      case Alternative:
        return this.visitAlternative(nodeAny);
      case Option:
        return this.visitOption(nodeAny);
      case RepetitionMandatory:
        return this.visitRepetitionMandatory(nodeAny);
      case RepetitionMandatoryWithSeparator:
        return this.visitRepetitionMandatoryWithSeparator(nodeAny);
      case RepetitionWithSeparator:
        return this.visitRepetitionWithSeparator(nodeAny);
      case Repetition:
        return this.visitRepetition(nodeAny);
      case Alternation:
        return this.visitAlternation(nodeAny);
      case Terminal:
        return this.visitTerminal(nodeAny);
      case Rule:
        return this.visitRule(nodeAny);
      /* c8 ignore next 2 */
      default:
        throw Error("non exhaustive match");
    }
  }
  /* c8 ignore next */
  visitNonTerminal(node) {
  }
  /* c8 ignore next */
  visitAlternative(node) {
  }
  /* c8 ignore next */
  visitOption(node) {
  }
  /* c8 ignore next */
  visitRepetition(node) {
  }
  /* c8 ignore next */
  visitRepetitionMandatory(node) {
  }
  /* c8 ignore next 3 */
  visitRepetitionMandatoryWithSeparator(node) {
  }
  /* c8 ignore next */
  visitRepetitionWithSeparator(node) {
  }
  /* c8 ignore next */
  visitAlternation(node) {
  }
  /* c8 ignore next */
  visitTerminal(node) {
  }
  /* c8 ignore next */
  visitRule(node) {
  }
};

// node_modules/@chevrotain/gast/lib/src/helpers.js
function isSequenceProd(prod) {
  return prod instanceof Alternative || prod instanceof Option || prod instanceof Repetition || prod instanceof RepetitionMandatory || prod instanceof RepetitionMandatoryWithSeparator || prod instanceof RepetitionWithSeparator || prod instanceof Terminal || prod instanceof Rule;
}
function isOptionalProd(prod, alreadyVisited = []) {
  const isDirectlyOptional = prod instanceof Option || prod instanceof Repetition || prod instanceof RepetitionWithSeparator;
  if (isDirectlyOptional) {
    return true;
  }
  if (prod instanceof Alternation) {
    return prod.definition.some((subProd) => {
      return isOptionalProd(subProd, alreadyVisited);
    });
  } else if (prod instanceof NonTerminal && alreadyVisited.includes(prod)) {
    return false;
  } else if (prod instanceof AbstractProduction) {
    if (prod instanceof NonTerminal) {
      alreadyVisited.push(prod);
    }
    return prod.definition.every((subProd) => {
      return isOptionalProd(subProd, alreadyVisited);
    });
  } else {
    return false;
  }
}
function isBranchingProd(prod) {
  return prod instanceof Alternation;
}
function getProductionDslName(prod) {
  if (prod instanceof NonTerminal) {
    return "SUBRULE";
  } else if (prod instanceof Option) {
    return "OPTION";
  } else if (prod instanceof Alternation) {
    return "OR";
  } else if (prod instanceof RepetitionMandatory) {
    return "AT_LEAST_ONE";
  } else if (prod instanceof RepetitionMandatoryWithSeparator) {
    return "AT_LEAST_ONE_SEP";
  } else if (prod instanceof RepetitionWithSeparator) {
    return "MANY_SEP";
  } else if (prod instanceof Repetition) {
    return "MANY";
  } else if (prod instanceof Terminal) {
    return "CONSUME";
  } else {
    throw Error("non exhaustive match");
  }
}

// node_modules/chevrotain/lib/src/parse/grammar/rest.js
var RestWalker = class {
  walk(prod, prevRest = []) {
    prod.definition.forEach((subProd, index) => {
      const currRest = prod.definition.slice(index + 1);
      if (subProd instanceof NonTerminal) {
        this.walkProdRef(subProd, currRest, prevRest);
      } else if (subProd instanceof Terminal) {
        this.walkTerminal(subProd, currRest, prevRest);
      } else if (subProd instanceof Alternative) {
        this.walkFlat(subProd, currRest, prevRest);
      } else if (subProd instanceof Option) {
        this.walkOption(subProd, currRest, prevRest);
      } else if (subProd instanceof RepetitionMandatory) {
        this.walkAtLeastOne(subProd, currRest, prevRest);
      } else if (subProd instanceof RepetitionMandatoryWithSeparator) {
        this.walkAtLeastOneSep(subProd, currRest, prevRest);
      } else if (subProd instanceof RepetitionWithSeparator) {
        this.walkManySep(subProd, currRest, prevRest);
      } else if (subProd instanceof Repetition) {
        this.walkMany(subProd, currRest, prevRest);
      } else if (subProd instanceof Alternation) {
        this.walkOr(subProd, currRest, prevRest);
      } else {
        throw Error("non exhaustive match");
      }
    });
  }
  walkTerminal(terminal, currRest, prevRest) {
  }
  walkProdRef(refProd, currRest, prevRest) {
  }
  walkFlat(flatProd, currRest, prevRest) {
    const fullOrRest = currRest.concat(prevRest);
    this.walk(flatProd, fullOrRest);
  }
  walkOption(optionProd, currRest, prevRest) {
    const fullOrRest = currRest.concat(prevRest);
    this.walk(optionProd, fullOrRest);
  }
  walkAtLeastOne(atLeastOneProd, currRest, prevRest) {
    const fullAtLeastOneRest = [
      new Option({ definition: atLeastOneProd.definition })
    ].concat(currRest, prevRest);
    this.walk(atLeastOneProd, fullAtLeastOneRest);
  }
  walkAtLeastOneSep(atLeastOneSepProd, currRest, prevRest) {
    const fullAtLeastOneSepRest = restForRepetitionWithSeparator(atLeastOneSepProd, currRest, prevRest);
    this.walk(atLeastOneSepProd, fullAtLeastOneSepRest);
  }
  walkMany(manyProd, currRest, prevRest) {
    const fullManyRest = [
      new Option({ definition: manyProd.definition })
    ].concat(currRest, prevRest);
    this.walk(manyProd, fullManyRest);
  }
  walkManySep(manySepProd, currRest, prevRest) {
    const fullManySepRest = restForRepetitionWithSeparator(manySepProd, currRest, prevRest);
    this.walk(manySepProd, fullManySepRest);
  }
  walkOr(orProd, currRest, prevRest) {
    const fullOrRest = currRest.concat(prevRest);
    orProd.definition.forEach((alt) => {
      const prodWrapper = new Alternative({ definition: [alt] });
      this.walk(prodWrapper, fullOrRest);
    });
  }
};
function restForRepetitionWithSeparator(repSepProd, currRest, prevRest) {
  const repSepRest = [
    new Option({
      definition: [
        new Terminal({ terminalType: repSepProd.separator })
      ].concat(repSepProd.definition)
    })
  ];
  const fullRepSepRest = repSepRest.concat(currRest, prevRest);
  return fullRepSepRest;
}

// node_modules/chevrotain/lib/src/parse/grammar/first.js
function first(prod) {
  if (prod instanceof NonTerminal) {
    return first(prod.referencedRule);
  } else if (prod instanceof Terminal) {
    return firstForTerminal(prod);
  } else if (isSequenceProd(prod)) {
    return firstForSequence(prod);
  } else if (isBranchingProd(prod)) {
    return firstForBranching(prod);
  } else {
    throw Error("non exhaustive match");
  }
}
function firstForSequence(prod) {
  let firstSet = [];
  const seq = prod.definition;
  let nextSubProdIdx = 0;
  let hasInnerProdsRemaining = seq.length > nextSubProdIdx;
  let currSubProd;
  let isLastInnerProdOptional = true;
  while (hasInnerProdsRemaining && isLastInnerProdOptional) {
    currSubProd = seq[nextSubProdIdx];
    isLastInnerProdOptional = isOptionalProd(currSubProd);
    firstSet = firstSet.concat(first(currSubProd));
    nextSubProdIdx = nextSubProdIdx + 1;
    hasInnerProdsRemaining = seq.length > nextSubProdIdx;
  }
  return [...new Set(firstSet)];
}
function firstForBranching(prod) {
  const allAlternativesFirsts = prod.definition.map((innerProd) => {
    return first(innerProd);
  });
  return [...new Set(allAlternativesFirsts.flat())];
}
function firstForTerminal(terminal) {
  return [terminal.terminalType];
}

// node_modules/chevrotain/lib/src/parse/constants.js
var IN = "_~IN~_";

// node_modules/chevrotain/lib/src/parse/grammar/follow.js
var ResyncFollowsWalker = class extends RestWalker {
  constructor(topProd) {
    super();
    this.topProd = topProd;
    this.follows = {};
  }
  startWalking() {
    this.walk(this.topProd);
    return this.follows;
  }
  walkTerminal(terminal, currRest, prevRest) {
  }
  walkProdRef(refProd, currRest, prevRest) {
    const followName = buildBetweenProdsFollowPrefix(refProd.referencedRule, refProd.idx) + this.topProd.name;
    const fullRest = currRest.concat(prevRest);
    const restProd = new Alternative({ definition: fullRest });
    const t_in_topProd_follows = first(restProd);
    this.follows[followName] = t_in_topProd_follows;
  }
};
function computeAllProdsFollows(topProductions) {
  const reSyncFollows = {};
  topProductions.forEach((topProd) => {
    const currRefsFollow = new ResyncFollowsWalker(topProd).startWalking();
    Object.assign(reSyncFollows, currRefsFollow);
  });
  return reSyncFollows;
}
function buildBetweenProdsFollowPrefix(inner, occurenceInParent) {
  return inner.name + occurenceInParent + IN;
}

// node_modules/@chevrotain/regexp-to-ast/lib/src/utils.js
function cc(char) {
  return char.charCodeAt(0);
}
function insertToSet(item, set) {
  if (Array.isArray(item)) {
    item.forEach(function(subItem) {
      set.push(subItem);
    });
  } else {
    set.push(item);
  }
}
function addFlag(flagObj, flagKey) {
  if (flagObj[flagKey] === true) {
    throw "duplicate flag " + flagKey;
  }
  const x = flagObj[flagKey];
  flagObj[flagKey] = true;
}
function ASSERT_EXISTS(obj) {
  if (obj === void 0) {
    throw Error("Internal Error - Should never get here!");
  }
  return true;
}
function ASSERT_NEVER_REACH_HERE() {
  throw Error("Internal Error - Should never get here!");
}
function isCharacter(obj) {
  return obj["type"] === "Character";
}

// node_modules/@chevrotain/regexp-to-ast/lib/src/character-classes.js
var digitsCharCodes = [];
for (let i = cc("0"); i <= cc("9"); i++) {
  digitsCharCodes.push(i);
}
var wordCharCodes = [cc("_")].concat(digitsCharCodes);
for (let i = cc("a"); i <= cc("z"); i++) {
  wordCharCodes.push(i);
}
for (let i = cc("A"); i <= cc("Z"); i++) {
  wordCharCodes.push(i);
}
var whitespaceCodes = [
  cc(" "),
  cc("\f"),
  cc("\n"),
  cc("\r"),
  cc("	"),
  cc("\v"),
  cc("	"),
  cc("\xA0"),
  cc("\u1680"),
  cc("\u2000"),
  cc("\u2001"),
  cc("\u2002"),
  cc("\u2003"),
  cc("\u2004"),
  cc("\u2005"),
  cc("\u2006"),
  cc("\u2007"),
  cc("\u2008"),
  cc("\u2009"),
  cc("\u200A"),
  cc("\u2028"),
  cc("\u2029"),
  cc("\u202F"),
  cc("\u205F"),
  cc("\u3000"),
  cc("\uFEFF")
];

// node_modules/@chevrotain/regexp-to-ast/lib/src/regexp-parser.js
var hexDigitPattern = /[0-9a-fA-F]/;
var decimalPattern = /[0-9]/;
var decimalPatternNoZero = /[1-9]/;
var RegExpParser = class {
  constructor() {
    this.idx = 0;
    this.input = "";
    this.groupIdx = 0;
  }
  saveState() {
    return {
      idx: this.idx,
      input: this.input,
      groupIdx: this.groupIdx
    };
  }
  restoreState(newState) {
    this.idx = newState.idx;
    this.input = newState.input;
    this.groupIdx = newState.groupIdx;
  }
  pattern(input) {
    this.idx = 0;
    this.input = input;
    this.groupIdx = 0;
    this.consumeChar("/");
    const value = this.disjunction();
    this.consumeChar("/");
    const flags = {
      type: "Flags",
      loc: { begin: this.idx, end: input.length },
      global: false,
      ignoreCase: false,
      multiLine: false,
      unicode: false,
      sticky: false
    };
    while (this.isRegExpFlag()) {
      switch (this.popChar()) {
        case "g":
          addFlag(flags, "global");
          break;
        case "i":
          addFlag(flags, "ignoreCase");
          break;
        case "m":
          addFlag(flags, "multiLine");
          break;
        case "u":
          addFlag(flags, "unicode");
          break;
        case "y":
          addFlag(flags, "sticky");
          break;
      }
    }
    if (this.idx !== this.input.length) {
      throw Error("Redundant input: " + this.input.substring(this.idx));
    }
    return {
      type: "Pattern",
      flags,
      value,
      loc: this.loc(0)
    };
  }
  disjunction() {
    const alts = [];
    const begin = this.idx;
    alts.push(this.alternative());
    while (this.peekChar() === "|") {
      this.consumeChar("|");
      alts.push(this.alternative());
    }
    return { type: "Disjunction", value: alts, loc: this.loc(begin) };
  }
  alternative() {
    const terms = [];
    const begin = this.idx;
    while (this.isTerm()) {
      terms.push(this.term());
    }
    return { type: "Alternative", value: terms, loc: this.loc(begin) };
  }
  term() {
    if (this.isAssertion()) {
      return this.assertion();
    } else {
      return this.atom();
    }
  }
  assertion() {
    const begin = this.idx;
    switch (this.popChar()) {
      case "^":
        return {
          type: "StartAnchor",
          loc: this.loc(begin)
        };
      case "$":
        return { type: "EndAnchor", loc: this.loc(begin) };
      // '\b' or '\B'
      case "\\":
        switch (this.popChar()) {
          case "b":
            return {
              type: "WordBoundary",
              loc: this.loc(begin)
            };
          case "B":
            return {
              type: "NonWordBoundary",
              loc: this.loc(begin)
            };
        }
        throw Error("Invalid Assertion Escape");
      // '(?=' or '(?!'
      case "(":
        this.consumeChar("?");
        let type2;
        switch (this.popChar()) {
          case "=":
            type2 = "Lookahead";
            break;
          case "!":
            type2 = "NegativeLookahead";
            break;
          case "<": {
            switch (this.popChar()) {
              case "=":
                type2 = "Lookbehind";
                break;
              case "!":
                type2 = "NegativeLookbehind";
            }
            break;
          }
        }
        ASSERT_EXISTS(type2);
        const disjunction = this.disjunction();
        this.consumeChar(")");
        return {
          type: type2,
          value: disjunction,
          loc: this.loc(begin)
        };
    }
    return ASSERT_NEVER_REACH_HERE();
  }
  quantifier(isBacktracking = false) {
    let range = void 0;
    const begin = this.idx;
    switch (this.popChar()) {
      case "*":
        range = {
          atLeast: 0,
          atMost: Infinity
        };
        break;
      case "+":
        range = {
          atLeast: 1,
          atMost: Infinity
        };
        break;
      case "?":
        range = {
          atLeast: 0,
          atMost: 1
        };
        break;
      case "{":
        const atLeast = this.integerIncludingZero();
        switch (this.popChar()) {
          case "}":
            range = {
              atLeast,
              atMost: atLeast
            };
            break;
          case ",":
            let atMost;
            if (this.isDigit()) {
              atMost = this.integerIncludingZero();
              range = {
                atLeast,
                atMost
              };
            } else {
              range = {
                atLeast,
                atMost: Infinity
              };
            }
            this.consumeChar("}");
            break;
        }
        if (isBacktracking === true && range === void 0) {
          return void 0;
        }
        ASSERT_EXISTS(range);
        break;
    }
    if (isBacktracking === true && range === void 0) {
      return void 0;
    }
    if (ASSERT_EXISTS(range)) {
      if (this.peekChar(0) === "?") {
        this.consumeChar("?");
        range.greedy = false;
      } else {
        range.greedy = true;
      }
      range.type = "Quantifier";
      range.loc = this.loc(begin);
      return range;
    }
  }
  atom() {
    let atom;
    const begin = this.idx;
    switch (this.peekChar()) {
      case ".":
        atom = this.dotAll();
        break;
      case "\\":
        atom = this.atomEscape();
        break;
      case "[":
        atom = this.characterClass();
        break;
      case "(":
        atom = this.group();
        break;
    }
    if (atom === void 0 && this.isPatternCharacter()) {
      atom = this.patternCharacter();
    }
    if (ASSERT_EXISTS(atom)) {
      atom.loc = this.loc(begin);
      if (this.isQuantifier()) {
        atom.quantifier = this.quantifier();
      }
      return atom;
    }
    return ASSERT_NEVER_REACH_HERE();
  }
  dotAll() {
    this.consumeChar(".");
    return {
      type: "Set",
      complement: true,
      value: [cc("\n"), cc("\r"), cc("\u2028"), cc("\u2029")]
    };
  }
  atomEscape() {
    this.consumeChar("\\");
    switch (this.peekChar()) {
      case "1":
      case "2":
      case "3":
      case "4":
      case "5":
      case "6":
      case "7":
      case "8":
      case "9":
        return this.decimalEscapeAtom();
      case "d":
      case "D":
      case "s":
      case "S":
      case "w":
      case "W":
        return this.characterClassEscape();
      case "f":
      case "n":
      case "r":
      case "t":
      case "v":
        return this.controlEscapeAtom();
      case "c":
        return this.controlLetterEscapeAtom();
      case "0":
        return this.nulCharacterAtom();
      case "x":
        return this.hexEscapeSequenceAtom();
      case "u":
        return this.regExpUnicodeEscapeSequenceAtom();
      default:
        return this.identityEscapeAtom();
    }
  }
  decimalEscapeAtom() {
    const value = this.positiveInteger();
    return { type: "GroupBackReference", value };
  }
  characterClassEscape() {
    let set;
    let complement = false;
    switch (this.popChar()) {
      case "d":
        set = digitsCharCodes;
        break;
      case "D":
        set = digitsCharCodes;
        complement = true;
        break;
      case "s":
        set = whitespaceCodes;
        break;
      case "S":
        set = whitespaceCodes;
        complement = true;
        break;
      case "w":
        set = wordCharCodes;
        break;
      case "W":
        set = wordCharCodes;
        complement = true;
        break;
    }
    if (ASSERT_EXISTS(set)) {
      return { type: "Set", value: set, complement };
    }
    return ASSERT_NEVER_REACH_HERE();
  }
  controlEscapeAtom() {
    let escapeCode;
    switch (this.popChar()) {
      case "f":
        escapeCode = cc("\f");
        break;
      case "n":
        escapeCode = cc("\n");
        break;
      case "r":
        escapeCode = cc("\r");
        break;
      case "t":
        escapeCode = cc("	");
        break;
      case "v":
        escapeCode = cc("\v");
        break;
    }
    if (ASSERT_EXISTS(escapeCode)) {
      return { type: "Character", value: escapeCode };
    }
    return ASSERT_NEVER_REACH_HERE();
  }
  controlLetterEscapeAtom() {
    this.consumeChar("c");
    const letter = this.popChar();
    if (/[a-zA-Z]/.test(letter) === false) {
      throw Error("Invalid ");
    }
    const letterCode = letter.toUpperCase().charCodeAt(0) - 64;
    return { type: "Character", value: letterCode };
  }
  nulCharacterAtom() {
    this.consumeChar("0");
    return { type: "Character", value: cc("\0") };
  }
  hexEscapeSequenceAtom() {
    this.consumeChar("x");
    return this.parseHexDigits(2);
  }
  regExpUnicodeEscapeSequenceAtom() {
    this.consumeChar("u");
    return this.parseHexDigits(4);
  }
  identityEscapeAtom() {
    const escapedChar = this.popChar();
    return { type: "Character", value: cc(escapedChar) };
  }
  classPatternCharacterAtom() {
    switch (this.peekChar()) {
      // istanbul ignore next
      case "\n":
      // istanbul ignore next
      case "\r":
      // istanbul ignore next
      case "\u2028":
      // istanbul ignore next
      case "\u2029":
      // istanbul ignore next
      case "\\":
      // istanbul ignore next
      case "]":
        throw Error("TBD");
      default:
        const nextChar = this.popChar();
        return { type: "Character", value: cc(nextChar) };
    }
  }
  characterClass() {
    const set = [];
    let complement = false;
    this.consumeChar("[");
    if (this.peekChar(0) === "^") {
      this.consumeChar("^");
      complement = true;
    }
    while (this.isClassAtom()) {
      const from = this.classAtom();
      const isFromSingleChar = from.type === "Character";
      if (isCharacter(from) && this.isRangeDash()) {
        this.consumeChar("-");
        const to = this.classAtom();
        const isToSingleChar = to.type === "Character";
        if (isCharacter(to)) {
          if (to.value < from.value) {
            throw Error("Range out of order in character class");
          }
          set.push({ from: from.value, to: to.value });
        } else {
          insertToSet(from.value, set);
          set.push(cc("-"));
          insertToSet(to.value, set);
        }
      } else {
        insertToSet(from.value, set);
      }
    }
    this.consumeChar("]");
    return { type: "Set", complement, value: set };
  }
  classAtom() {
    switch (this.peekChar()) {
      // istanbul ignore next
      case "]":
      // istanbul ignore next
      case "\n":
      // istanbul ignore next
      case "\r":
      // istanbul ignore next
      case "\u2028":
      // istanbul ignore next
      case "\u2029":
        throw Error("TBD");
      case "\\":
        return this.classEscape();
      default:
        return this.classPatternCharacterAtom();
    }
  }
  classEscape() {
    this.consumeChar("\\");
    switch (this.peekChar()) {
      // Matches a backspace.
      // (Not to be confused with \b word boundary outside characterClass)
      case "b":
        this.consumeChar("b");
        return { type: "Character", value: cc("\b") };
      case "d":
      case "D":
      case "s":
      case "S":
      case "w":
      case "W":
        return this.characterClassEscape();
      case "f":
      case "n":
      case "r":
      case "t":
      case "v":
        return this.controlEscapeAtom();
      case "c":
        return this.controlLetterEscapeAtom();
      case "0":
        return this.nulCharacterAtom();
      case "x":
        return this.hexEscapeSequenceAtom();
      case "u":
        return this.regExpUnicodeEscapeSequenceAtom();
      default:
        return this.identityEscapeAtom();
    }
  }
  group() {
    let capturing = true;
    this.consumeChar("(");
    switch (this.peekChar(0)) {
      case "?":
        this.consumeChar("?");
        this.consumeChar(":");
        capturing = false;
        break;
      default:
        this.groupIdx++;
        break;
    }
    const value = this.disjunction();
    this.consumeChar(")");
    const groupAst = {
      type: "Group",
      capturing,
      value
    };
    if (capturing) {
      groupAst["idx"] = this.groupIdx;
    }
    return groupAst;
  }
  positiveInteger() {
    let number = this.popChar();
    if (decimalPatternNoZero.test(number) === false) {
      throw Error("Expecting a positive integer");
    }
    while (decimalPattern.test(this.peekChar(0))) {
      number += this.popChar();
    }
    return parseInt(number, 10);
  }
  integerIncludingZero() {
    let number = this.popChar();
    if (decimalPattern.test(number) === false) {
      throw Error("Expecting an integer");
    }
    while (decimalPattern.test(this.peekChar(0))) {
      number += this.popChar();
    }
    return parseInt(number, 10);
  }
  patternCharacter() {
    const nextChar = this.popChar();
    switch (nextChar) {
      // istanbul ignore next
      case "\n":
      // istanbul ignore next
      case "\r":
      // istanbul ignore next
      case "\u2028":
      // istanbul ignore next
      case "\u2029":
      // istanbul ignore next
      case "^":
      // istanbul ignore next
      case "$":
      // istanbul ignore next
      case "\\":
      // istanbul ignore next
      case ".":
      // istanbul ignore next
      case "*":
      // istanbul ignore next
      case "+":
      // istanbul ignore next
      case "?":
      // istanbul ignore next
      case "(":
      // istanbul ignore next
      case ")":
      // istanbul ignore next
      case "[":
      // istanbul ignore next
      case "|":
        throw Error("TBD");
      default:
        return { type: "Character", value: cc(nextChar) };
    }
  }
  isRegExpFlag() {
    switch (this.peekChar(0)) {
      case "g":
      case "i":
      case "m":
      case "u":
      case "y":
        return true;
      default:
        return false;
    }
  }
  isRangeDash() {
    return this.peekChar() === "-" && this.isClassAtom(1);
  }
  isDigit() {
    return decimalPattern.test(this.peekChar(0));
  }
  isClassAtom(howMuch = 0) {
    switch (this.peekChar(howMuch)) {
      case "]":
      case "\n":
      case "\r":
      case "\u2028":
      case "\u2029":
        return false;
      default:
        return true;
    }
  }
  isTerm() {
    return this.isAtom() || this.isAssertion();
  }
  isAtom() {
    if (this.isPatternCharacter()) {
      return true;
    }
    switch (this.peekChar(0)) {
      case ".":
      case "\\":
      // atomEscape
      case "[":
      // characterClass
      // TODO: isAtom must be called before isAssertion - disambiguate
      case "(":
        return true;
      default:
        return false;
    }
  }
  isAssertion() {
    switch (this.peekChar(0)) {
      case "^":
      case "$":
        return true;
      // '\b' or '\B'
      case "\\":
        switch (this.peekChar(1)) {
          case "b":
          case "B":
            return true;
          default:
            return false;
        }
      // '(?=' or '(?!' or `(?<=` or `(?<!`
      case "(":
        return this.peekChar(1) === "?" && (this.peekChar(2) === "=" || this.peekChar(2) === "!" || this.peekChar(2) === "<" && (this.peekChar(3) === "=" || this.peekChar(3) === "!"));
      default:
        return false;
    }
  }
  isQuantifier() {
    const prevState = this.saveState();
    try {
      return this.quantifier(true) !== void 0;
    } catch (e) {
      return false;
    } finally {
      this.restoreState(prevState);
    }
  }
  isPatternCharacter() {
    switch (this.peekChar()) {
      case "^":
      case "$":
      case "\\":
      case ".":
      case "*":
      case "+":
      case "?":
      case "(":
      case ")":
      case "[":
      case "|":
      case "/":
      case "\n":
      case "\r":
      case "\u2028":
      case "\u2029":
        return false;
      default:
        return true;
    }
  }
  parseHexDigits(howMany) {
    let hexString = "";
    for (let i = 0; i < howMany; i++) {
      const hexChar = this.popChar();
      if (hexDigitPattern.test(hexChar) === false) {
        throw Error("Expecting a HexDecimal digits");
      }
      hexString += hexChar;
    }
    const charCode = parseInt(hexString, 16);
    return { type: "Character", value: charCode };
  }
  peekChar(howMuch = 0) {
    return this.input[this.idx + howMuch];
  }
  popChar() {
    const nextChar = this.peekChar(0);
    this.consumeChar(void 0);
    return nextChar;
  }
  consumeChar(char) {
    if (char !== void 0 && this.input[this.idx] !== char) {
      throw Error("Expected: '" + char + "' but found: '" + this.input[this.idx] + "' at offset: " + this.idx);
    }
    if (this.idx >= this.input.length) {
      throw Error("Unexpected end of input");
    }
    this.idx++;
  }
  loc(begin) {
    return { begin, end: this.idx };
  }
};

// node_modules/@chevrotain/regexp-to-ast/lib/src/base-regexp-visitor.js
var BaseRegExpVisitor = class {
  visitChildren(node) {
    for (const key in node) {
      const child = node[key];
      if (node.hasOwnProperty(key)) {
        if (child.type !== void 0) {
          this.visit(child);
        } else if (Array.isArray(child)) {
          child.forEach((subChild) => {
            this.visit(subChild);
          }, this);
        }
      }
    }
  }
  visit(node) {
    switch (node.type) {
      case "Pattern":
        this.visitPattern(node);
        break;
      case "Flags":
        this.visitFlags(node);
        break;
      case "Disjunction":
        this.visitDisjunction(node);
        break;
      case "Alternative":
        this.visitAlternative(node);
        break;
      case "StartAnchor":
        this.visitStartAnchor(node);
        break;
      case "EndAnchor":
        this.visitEndAnchor(node);
        break;
      case "WordBoundary":
        this.visitWordBoundary(node);
        break;
      case "NonWordBoundary":
        this.visitNonWordBoundary(node);
        break;
      case "Lookahead":
        this.visitLookahead(node);
        break;
      case "NegativeLookahead":
        this.visitNegativeLookahead(node);
        break;
      case "Lookbehind":
        this.visitLookbehind(node);
        break;
      case "NegativeLookbehind":
        this.visitNegativeLookbehind(node);
        break;
      case "Character":
        this.visitCharacter(node);
        break;
      case "Set":
        this.visitSet(node);
        break;
      case "Group":
        this.visitGroup(node);
        break;
      case "GroupBackReference":
        this.visitGroupBackReference(node);
        break;
      case "Quantifier":
        this.visitQuantifier(node);
        break;
    }
    this.visitChildren(node);
  }
  visitPattern(node) {
  }
  visitFlags(node) {
  }
  visitDisjunction(node) {
  }
  visitAlternative(node) {
  }
  // Assertion
  visitStartAnchor(node) {
  }
  visitEndAnchor(node) {
  }
  visitWordBoundary(node) {
  }
  visitNonWordBoundary(node) {
  }
  visitLookahead(node) {
  }
  visitNegativeLookahead(node) {
  }
  visitLookbehind(node) {
  }
  visitNegativeLookbehind(node) {
  }
  // atoms
  visitCharacter(node) {
  }
  visitSet(node) {
  }
  visitGroup(node) {
  }
  visitGroupBackReference(node) {
  }
  visitQuantifier(node) {
  }
};

// node_modules/chevrotain/lib/src/scan/reg_exp_parser.js
var regExpAstCache = {};
var regExpParser = new RegExpParser();
function getRegExpAst(regExp) {
  const regExpStr = regExp.toString();
  if (regExpAstCache.hasOwnProperty(regExpStr)) {
    return regExpAstCache[regExpStr];
  } else {
    const regExpAst = regExpParser.pattern(regExpStr);
    regExpAstCache[regExpStr] = regExpAst;
    return regExpAst;
  }
}
function clearRegExpParserCache() {
  regExpAstCache = {};
}

// node_modules/chevrotain/lib/src/scan/reg_exp.js
var complementErrorMessage = "Complement Sets are not supported for first char optimization";
var failedOptimizationPrefixMsg = 'Unable to use "first char" lexer optimizations:\n';
function getOptimizedStartCodesIndices(regExp, ensureOptimizations = false) {
  try {
    const ast = getRegExpAst(regExp);
    const firstChars = firstCharOptimizedIndices(ast.value, {}, ast.flags.ignoreCase);
    return firstChars;
  } catch (e) {
    if (e.message === complementErrorMessage) {
      if (ensureOptimizations) {
        PRINT_WARNING(`${failedOptimizationPrefixMsg}	Unable to optimize: < ${regExp.toString()} >
	Complement Sets cannot be automatically optimized.
	This will disable the lexer's first char optimizations.
	See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#COMPLEMENT for details.`);
      }
    } else {
      let msgSuffix = "";
      if (ensureOptimizations) {
        msgSuffix = "\n	This will disable the lexer's first char optimizations.\n	See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#REGEXP_PARSING for details.";
      }
      PRINT_ERROR(`${failedOptimizationPrefixMsg}
	Failed parsing: < ${regExp.toString()} >
	Using the @chevrotain/regexp-to-ast library
	Please open an issue at: https://github.com/chevrotain/chevrotain/issues` + msgSuffix);
    }
  }
  return [];
}
function firstCharOptimizedIndices(ast, result, ignoreCase) {
  switch (ast.type) {
    case "Disjunction":
      for (let i = 0; i < ast.value.length; i++) {
        firstCharOptimizedIndices(ast.value[i], result, ignoreCase);
      }
      break;
    case "Alternative":
      const terms = ast.value;
      for (let i = 0; i < terms.length; i++) {
        const term = terms[i];
        switch (term.type) {
          case "EndAnchor":
          // A group back reference cannot affect potential starting char.
          // because if a back reference is the first production than automatically
          // the group being referenced has had to come BEFORE so its codes have already been added
          case "GroupBackReference":
          // assertions do not affect potential starting codes
          case "Lookahead":
          case "NegativeLookahead":
          case "Lookbehind":
          case "NegativeLookbehind":
          case "StartAnchor":
          case "WordBoundary":
          case "NonWordBoundary":
            continue;
        }
        const atom = term;
        switch (atom.type) {
          case "Character":
            addOptimizedIdxToResult(atom.value, result, ignoreCase);
            break;
          case "Set":
            if (atom.complement === true) {
              throw Error(complementErrorMessage);
            }
            atom.value.forEach((code) => {
              if (typeof code === "number") {
                addOptimizedIdxToResult(code, result, ignoreCase);
              } else {
                const range = code;
                if (ignoreCase === true) {
                  for (let rangeCode = range.from; rangeCode <= range.to; rangeCode++) {
                    addOptimizedIdxToResult(rangeCode, result, ignoreCase);
                  }
                } else {
                  for (let rangeCode = range.from; rangeCode <= range.to && rangeCode < minOptimizationVal; rangeCode++) {
                    addOptimizedIdxToResult(rangeCode, result, ignoreCase);
                  }
                  if (range.to >= minOptimizationVal) {
                    const minUnOptVal = range.from >= minOptimizationVal ? range.from : minOptimizationVal;
                    const maxUnOptVal = range.to;
                    const minOptIdx = charCodeToOptimizedIndex(minUnOptVal);
                    const maxOptIdx = charCodeToOptimizedIndex(maxUnOptVal);
                    for (let currOptIdx = minOptIdx; currOptIdx <= maxOptIdx; currOptIdx++) {
                      result[currOptIdx] = currOptIdx;
                    }
                  }
                }
              }
            });
            break;
          case "Group":
            firstCharOptimizedIndices(atom.value, result, ignoreCase);
            break;
          /* istanbul ignore next */
          default:
            throw Error("Non Exhaustive Match");
        }
        const isOptionalQuantifier = atom.quantifier !== void 0 && atom.quantifier.atLeast === 0;
        if (
          // A group may be optional due to empty contents /(?:)/
          // or if everything inside it is optional /((a)?)/
          atom.type === "Group" && isWholeOptional(atom) === false || // If this term is not a group it may only be optional if it has an optional quantifier
          atom.type !== "Group" && isOptionalQuantifier === false
        ) {
          break;
        }
      }
      break;
    /* istanbul ignore next */
    default:
      throw Error("non exhaustive match!");
  }
  return Object.values(result);
}
function addOptimizedIdxToResult(code, result, ignoreCase) {
  const optimizedCharIdx = charCodeToOptimizedIndex(code);
  result[optimizedCharIdx] = optimizedCharIdx;
  if (ignoreCase === true) {
    handleIgnoreCase(code, result);
  }
}
function handleIgnoreCase(code, result) {
  const char = String.fromCharCode(code);
  const upperChar = char.toUpperCase();
  if (upperChar !== char) {
    const optimizedCharIdx = charCodeToOptimizedIndex(upperChar.charCodeAt(0));
    result[optimizedCharIdx] = optimizedCharIdx;
  } else {
    const lowerChar = char.toLowerCase();
    if (lowerChar !== char) {
      const optimizedCharIdx = charCodeToOptimizedIndex(lowerChar.charCodeAt(0));
      result[optimizedCharIdx] = optimizedCharIdx;
    }
  }
}
function findCode(setNode, targetCharCodes) {
  return setNode.value.find((codeOrRange) => {
    if (typeof codeOrRange === "number") {
      return targetCharCodes.includes(codeOrRange);
    } else {
      const range = codeOrRange;
      return targetCharCodes.find((targetCode) => range.from <= targetCode && targetCode <= range.to) !== void 0;
    }
  });
}
function isWholeOptional(ast) {
  const quantifier = ast.quantifier;
  if (quantifier && quantifier.atLeast === 0) {
    return true;
  }
  if (!ast.value) {
    return false;
  }
  return Array.isArray(ast.value) ? ast.value.every(isWholeOptional) : isWholeOptional(ast.value);
}
var CharCodeFinder = class extends BaseRegExpVisitor {
  constructor(targetCharCodes) {
    super();
    this.targetCharCodes = targetCharCodes;
    this.found = false;
  }
  visitChildren(node) {
    if (this.found === true) {
      return;
    }
    switch (node.type) {
      case "Lookahead":
        this.visitLookahead(node);
        return;
      case "NegativeLookahead":
        this.visitNegativeLookahead(node);
        return;
      case "Lookbehind":
        this.visitLookbehind(node);
        return;
      case "NegativeLookbehind":
        this.visitNegativeLookbehind(node);
        return;
    }
    super.visitChildren(node);
  }
  visitCharacter(node) {
    if (this.targetCharCodes.includes(node.value)) {
      this.found = true;
    }
  }
  visitSet(node) {
    if (node.complement) {
      if (findCode(node, this.targetCharCodes) === void 0) {
        this.found = true;
      }
    } else {
      if (findCode(node, this.targetCharCodes) !== void 0) {
        this.found = true;
      }
    }
  }
};
function canMatchCharCode(charCodes, pattern) {
  if (pattern instanceof RegExp) {
    const ast = getRegExpAst(pattern);
    const charCodeFinder = new CharCodeFinder(charCodes);
    charCodeFinder.visit(ast);
    return charCodeFinder.found;
  } else {
    for (const char of pattern) {
      const charCode = char.charCodeAt(0);
      if (charCodes.includes(charCode)) {
        return true;
      }
    }
    return false;
  }
}

// node_modules/chevrotain/lib/src/scan/lexer.js
var PATTERN = "PATTERN";
var DEFAULT_MODE = "defaultMode";
var MODES = "modes";
var SINGLE_CHAR_MATCH = 0;
var CUSTOM_MATCH = 1;
var REG_EXP_MATCH = 2;
var ASCII_CLASS_MATCH = 3;
function analyzeTokenTypes(tokenTypes, options) {
  options = Object.assign({ safeMode: false, positionTracking: "full", lineTerminatorCharacters: ["\r", "\n"], tracer: (msg, action) => action() }, options);
  const tracer = options.tracer;
  tracer("initCharCodeToOptimizedIndexMap", () => {
    initCharCodeToOptimizedIndexMap();
  });
  let onlyRelevantTypes;
  tracer("Reject Lexer.NA", () => {
    onlyRelevantTypes = tokenTypes.filter((currType) => {
      return currType[PATTERN] !== Lexer.NA;
    });
  });
  let hasCustom = false;
  let allTransformedPatterns;
  tracer("Transform Patterns", () => {
    hasCustom = false;
    allTransformedPatterns = onlyRelevantTypes.map((currType) => {
      const currPattern = currType[PATTERN];
      if (currPattern instanceof RegExp) {
        const regExpSource = currPattern.source;
        if (regExpSource.length === 1 && // only these regExp meta characters which can appear in a length one regExp
        regExpSource !== "^" && regExpSource !== "$" && regExpSource !== "." && !currPattern.ignoreCase) {
          return regExpSource;
        } else if (regExpSource.length === 2 && regExpSource[0] === "\\" && // not a meta character
        ![
          "d",
          "D",
          "s",
          "S",
          "t",
          "r",
          "n",
          "t",
          "0",
          "c",
          "b",
          "B",
          "f",
          "v",
          "w",
          "W"
        ].includes(regExpSource[1])) {
          return regExpSource[1];
        } else {
          return addStickyFlag(currPattern);
        }
      } else if (typeof currPattern === "function") {
        hasCustom = true;
        return { exec: currPattern };
      } else if (typeof currPattern === "object") {
        hasCustom = true;
        return currPattern;
      } else if (typeof currPattern === "string") {
        if (currPattern.length === 1) {
          return currPattern;
        } else {
          const escapedRegExpString = currPattern.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
          const wrappedRegExp = new RegExp(escapedRegExpString);
          return addStickyFlag(wrappedRegExp);
        }
      } else {
        throw Error("non exhaustive match");
      }
    });
  });
  let patternIdxToType;
  let patternIdxToGroup;
  let patternIdxToLongerAltIdxArr;
  let patternIdxToPushMode;
  let patternIdxToPopMode;
  tracer("misc mapping", () => {
    patternIdxToType = onlyRelevantTypes.map((currType) => currType.tokenTypeIdx);
    patternIdxToGroup = onlyRelevantTypes.map((clazz) => {
      const groupName = clazz.GROUP;
      if (groupName === Lexer.SKIPPED) {
        return void 0;
      } else if (typeof groupName === "string") {
        return groupName;
      } else if (groupName === void 0) {
        return false;
      } else {
        throw Error("non exhaustive match");
      }
    });
    patternIdxToLongerAltIdxArr = onlyRelevantTypes.map((clazz) => {
      const longerAltType = clazz.LONGER_ALT;
      if (longerAltType) {
        const longerAltIdxArr = Array.isArray(longerAltType) ? longerAltType.map((type2) => onlyRelevantTypes.indexOf(type2)) : [onlyRelevantTypes.indexOf(longerAltType)];
        return longerAltIdxArr;
      }
    });
    patternIdxToPushMode = onlyRelevantTypes.map((clazz) => clazz.PUSH_MODE);
    patternIdxToPopMode = onlyRelevantTypes.map((clazz) => Object.hasOwn(clazz, "POP_MODE"));
  });
  let patternIdxToCanLineTerminator;
  tracer("Line Terminator Handling", () => {
    const lineTerminatorCharCodes = getCharCodes(options.lineTerminatorCharacters);
    patternIdxToCanLineTerminator = onlyRelevantTypes.map((tokType) => false);
    if (options.positionTracking !== "onlyOffset") {
      patternIdxToCanLineTerminator = onlyRelevantTypes.map((tokType) => {
        if (Object.hasOwn(tokType, "LINE_BREAKS")) {
          return !!tokType.LINE_BREAKS;
        } else {
          return checkLineBreaksIssues(tokType, lineTerminatorCharCodes) === false && canMatchCharCode(lineTerminatorCharCodes, tokType.PATTERN);
        }
      });
    }
  });
  let patternIdxToIsCustom;
  let patternIdxToShort;
  let emptyGroups;
  let patternIdxToConfig;
  tracer("Misc Mapping #2", () => {
    patternIdxToIsCustom = onlyRelevantTypes.map(isCustomPattern);
    patternIdxToShort = allTransformedPatterns.map(isShortPattern);
    emptyGroups = onlyRelevantTypes.reduce((acc, clazz) => {
      const groupName = clazz.GROUP;
      if (typeof groupName === "string" && !(groupName === Lexer.SKIPPED)) {
        acc[groupName] = [];
      }
      return acc;
    }, {});
    patternIdxToConfig = allTransformedPatterns.map((x, idx) => {
      const asciiClass = patternIdxToGroup[idx] === void 0 && patternIdxToLongerAltIdxArr[idx] === void 0 ? getAsciiClass(onlyRelevantTypes[idx].PATTERN) : void 0;
      return {
        pattern: allTransformedPatterns[idx],
        asciiClass,
        longerAlt: patternIdxToLongerAltIdxArr[idx],
        canLineTerminator: patternIdxToCanLineTerminator[idx],
        matchType: asciiClass !== void 0 ? ASCII_CLASS_MATCH : patternIdxToShort[idx] !== false ? SINGLE_CHAR_MATCH : patternIdxToIsCustom[idx] ? CUSTOM_MATCH : REG_EXP_MATCH,
        short: patternIdxToShort[idx],
        group: patternIdxToGroup[idx],
        push: patternIdxToPushMode[idx],
        pop: patternIdxToPopMode[idx],
        tokenTypeIdx: patternIdxToType[idx],
        tokenType: onlyRelevantTypes[idx]
      };
    });
  });
  let canBeOptimized = true;
  let charCodeToPatternIdxToConfig = [];
  if (!options.safeMode) {
    tracer("First Char Optimization", () => {
      charCodeToPatternIdxToConfig = onlyRelevantTypes.reduce((result, currTokType, idx) => {
        if (typeof currTokType.PATTERN === "string") {
          const charCode = currTokType.PATTERN.charCodeAt(0);
          const optimizedIdx = charCodeToOptimizedIndex(charCode);
          addToMapOfArrays(result, optimizedIdx, patternIdxToConfig[idx]);
        } else if (Array.isArray(currTokType.START_CHARS_HINT)) {
          let lastOptimizedIdx;
          currTokType.START_CHARS_HINT.forEach((charOrInt) => {
            const charCode = typeof charOrInt === "string" ? charOrInt.charCodeAt(0) : charOrInt;
            const currOptimizedIdx = charCodeToOptimizedIndex(charCode);
            if (lastOptimizedIdx !== currOptimizedIdx) {
              lastOptimizedIdx = currOptimizedIdx;
              addToMapOfArrays(result, currOptimizedIdx, patternIdxToConfig[idx]);
            }
          });
        } else if (currTokType.PATTERN instanceof RegExp) {
          if (currTokType.PATTERN.unicode) {
            canBeOptimized = false;
            if (options.ensureOptimizations) {
              PRINT_ERROR(`${failedOptimizationPrefixMsg}	Unable to analyze < ${currTokType.PATTERN.toString()} > pattern.
	The regexp unicode flag is not currently supported by the regexp-to-ast library.
	This will disable the lexer's first char optimizations.
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#UNICODE_OPTIMIZE`);
            }
          } else {
            const optimizedCodes = getOptimizedStartCodesIndices(currTokType.PATTERN, options.ensureOptimizations);
            if (optimizedCodes.length === 0) {
              canBeOptimized = false;
            }
            optimizedCodes.forEach((code) => {
              addToMapOfArrays(result, code, patternIdxToConfig[idx]);
            });
          }
        } else {
          if (options.ensureOptimizations) {
            PRINT_ERROR(`${failedOptimizationPrefixMsg}	TokenType: <${currTokType.name}> is using a custom token pattern without providing <start_chars_hint> parameter.
	This will disable the lexer's first char optimizations.
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#CUSTOM_OPTIMIZE`);
          }
          canBeOptimized = false;
        }
        return result;
      }, []);
    });
  }
  return {
    emptyGroups,
    patternIdxToConfig,
    charCodeToPatternIdxToConfig,
    hasCustom,
    canBeOptimized
  };
}
function getAsciiClass(pattern) {
  var _a, _b;
  if (!(pattern instanceof RegExp) || pattern.flags !== "") {
    return void 0;
  }
  let ast;
  try {
    ast = getRegExpAst(pattern);
  } catch (_c) {
    return void 0;
  }
  if (ast.value.value.length !== 1 || ast.value.value[0].value.length !== 1) {
    return void 0;
  }
  let atom = ast.value.value[0].value[0];
  let quantifier;
  while (atom.type === "Group") {
    if (atom.capturing || atom.quantifier !== void 0 && quantifier !== void 0 || atom.value.value.length !== 1 || atom.value.value[0].value.length !== 1) {
      return void 0;
    }
    quantifier = (_a = atom.quantifier) !== null && _a !== void 0 ? _a : quantifier;
    atom = atom.value.value[0].value[0];
  }
  if (atom.type !== "Set" || atom.complement || atom.quantifier !== void 0 && quantifier !== void 0) {
    return void 0;
  }
  quantifier = (_b = atom.quantifier) !== null && _b !== void 0 ? _b : quantifier;
  if ((quantifier === null || quantifier === void 0 ? void 0 : quantifier.atLeast) !== 1 || quantifier.atMost !== Infinity || !quantifier.greedy) {
    return void 0;
  }
  const result = new Uint8Array(128);
  for (const item of atom.value) {
    const from = typeof item === "number" ? item : item.from;
    const to = typeof item === "number" ? item : item.to;
    if (from < 0 || to >= result.length) {
      return void 0;
    }
    result.fill(1, from, to + 1);
  }
  return result;
}
function validatePatterns(tokenTypes, validModesNames) {
  let errors = [];
  const missingResult = findMissingPatterns(tokenTypes);
  errors = errors.concat(missingResult.errors);
  const invalidResult = findInvalidPatterns(missingResult.valid);
  const validTokenTypes = invalidResult.valid;
  errors = errors.concat(invalidResult.errors);
  errors = errors.concat(validateRegExpPattern(validTokenTypes));
  errors = errors.concat(findInvalidGroupType(validTokenTypes));
  errors = errors.concat(findModesThatDoNotExist(validTokenTypes, validModesNames));
  errors = errors.concat(findUnreachablePatterns(validTokenTypes));
  return errors;
}
function validateRegExpPattern(tokenTypes) {
  let errors = [];
  const withRegExpPatterns = tokenTypes.filter((currTokType) => currTokType[PATTERN] instanceof RegExp);
  errors = errors.concat(findEndOfInputAnchor(withRegExpPatterns));
  errors = errors.concat(findStartOfInputAnchor(withRegExpPatterns));
  errors = errors.concat(findUnsupportedFlags(withRegExpPatterns));
  errors = errors.concat(findDuplicatePatterns(withRegExpPatterns));
  errors = errors.concat(findEmptyMatchRegExps(withRegExpPatterns));
  return errors;
}
function findMissingPatterns(tokenTypes) {
  const tokenTypesWithMissingPattern = tokenTypes.filter((currType) => {
    return !Object.hasOwn(currType, PATTERN);
  });
  const errors = tokenTypesWithMissingPattern.map((currType) => {
    return {
      message: "Token Type: ->" + currType.name + "<- missing static 'PATTERN' property",
      type: LexerDefinitionErrorType.MISSING_PATTERN,
      tokenTypes: [currType]
    };
  });
  const valid = tokenTypes.filter((x) => !tokenTypesWithMissingPattern.includes(x));
  return { errors, valid };
}
function findInvalidPatterns(tokenTypes) {
  const tokenTypesWithInvalidPattern = tokenTypes.filter((currType) => {
    const pattern = currType[PATTERN];
    return !(pattern instanceof RegExp) && !(typeof pattern === "function") && !Object.hasOwn(pattern, "exec") && !(typeof pattern === "string");
  });
  const errors = tokenTypesWithInvalidPattern.map((currType) => {
    return {
      message: "Token Type: ->" + currType.name + "<- static 'PATTERN' can only be a RegExp, a Function matching the {CustomPatternMatcherFunc} type or an Object matching the {ICustomPattern} interface.",
      type: LexerDefinitionErrorType.INVALID_PATTERN,
      tokenTypes: [currType]
    };
  });
  const valid = tokenTypes.filter((x) => !tokenTypesWithInvalidPattern.includes(x));
  return { errors, valid };
}
var end_of_input = /[^\\][$]/;
function findEndOfInputAnchor(tokenTypes) {
  class EndAnchorFinder extends BaseRegExpVisitor {
    constructor() {
      super(...arguments);
      this.found = false;
    }
    visitEndAnchor(node) {
      this.found = true;
    }
  }
  const invalidRegex = tokenTypes.filter((currType) => {
    const pattern = currType.PATTERN;
    try {
      const regexpAst = getRegExpAst(pattern);
      const endAnchorVisitor = new EndAnchorFinder();
      endAnchorVisitor.visit(regexpAst);
      return endAnchorVisitor.found;
    } catch (e) {
      return end_of_input.test(pattern.source);
    }
  });
  const errors = invalidRegex.map((currType) => {
    return {
      message: "Unexpected RegExp Anchor Error:\n	Token Type: ->" + currType.name + "<- static 'PATTERN' cannot contain end of input anchor '$'\n	See chevrotain.io/docs/guide/resolving_lexer_errors.html#ANCHORS	for details.",
      type: LexerDefinitionErrorType.EOI_ANCHOR_FOUND,
      tokenTypes: [currType]
    };
  });
  return errors;
}
function findEmptyMatchRegExps(tokenTypes) {
  const matchesEmptyString = tokenTypes.filter((currType) => {
    const pattern = currType.PATTERN;
    return pattern.test("");
  });
  const errors = matchesEmptyString.map((currType) => {
    return {
      message: "Token Type: ->" + currType.name + "<- static 'PATTERN' must not match an empty string",
      type: LexerDefinitionErrorType.EMPTY_MATCH_PATTERN,
      tokenTypes: [currType]
    };
  });
  return errors;
}
var start_of_input = /[^\\[][\^]|^\^/;
function findStartOfInputAnchor(tokenTypes) {
  class StartAnchorFinder extends BaseRegExpVisitor {
    constructor() {
      super(...arguments);
      this.found = false;
    }
    visitStartAnchor(node) {
      this.found = true;
    }
  }
  const invalidRegex = tokenTypes.filter((currType) => {
    const pattern = currType.PATTERN;
    try {
      const regexpAst = getRegExpAst(pattern);
      const startAnchorVisitor = new StartAnchorFinder();
      startAnchorVisitor.visit(regexpAst);
      return startAnchorVisitor.found;
    } catch (e) {
      return start_of_input.test(pattern.source);
    }
  });
  const errors = invalidRegex.map((currType) => {
    return {
      message: "Unexpected RegExp Anchor Error:\n	Token Type: ->" + currType.name + "<- static 'PATTERN' cannot contain start of input anchor '^'\n	See https://chevrotain.io/docs/guide/resolving_lexer_errors.html#ANCHORS	for details.",
      type: LexerDefinitionErrorType.SOI_ANCHOR_FOUND,
      tokenTypes: [currType]
    };
  });
  return errors;
}
function findUnsupportedFlags(tokenTypes) {
  const invalidFlags = tokenTypes.filter((currType) => {
    const pattern = currType[PATTERN];
    return pattern instanceof RegExp && (pattern.multiline || pattern.global);
  });
  const errors = invalidFlags.map((currType) => {
    return {
      message: "Token Type: ->" + currType.name + "<- static 'PATTERN' may NOT contain global('g') or multiline('m')",
      type: LexerDefinitionErrorType.UNSUPPORTED_FLAGS_FOUND,
      tokenTypes: [currType]
    };
  });
  return errors;
}
function findDuplicatePatterns(tokenTypes) {
  const found = [];
  let identicalPatterns = tokenTypes.map((outerType) => {
    return tokenTypes.reduce((result, innerType) => {
      if (outerType.PATTERN.source === innerType.PATTERN.source && !found.includes(innerType) && innerType.PATTERN !== Lexer.NA) {
        found.push(innerType);
        result.push(innerType);
        return result;
      }
      return result;
    }, []);
  });
  identicalPatterns = identicalPatterns.filter(Boolean);
  const duplicatePatterns = identicalPatterns.filter((currIdenticalSet) => {
    return currIdenticalSet.length > 1;
  });
  const errors = duplicatePatterns.map((setOfIdentical) => {
    const tokenTypeNames = setOfIdentical.map((currType) => {
      return currType.name;
    });
    const dupPatternSrc = setOfIdentical[0].PATTERN;
    return {
      message: `The same RegExp pattern ->${dupPatternSrc}<-has been used in all of the following Token Types: ${tokenTypeNames.join(", ")} <-`,
      type: LexerDefinitionErrorType.DUPLICATE_PATTERNS_FOUND,
      tokenTypes: setOfIdentical
    };
  });
  return errors;
}
function findInvalidGroupType(tokenTypes) {
  const invalidTypes = tokenTypes.filter((clazz) => {
    if (!Object.hasOwn(clazz, "GROUP")) {
      return false;
    }
    const group = clazz.GROUP;
    return group !== Lexer.SKIPPED && group !== Lexer.NA && !(typeof group === "string");
  });
  const errors = invalidTypes.map((currType) => {
    return {
      message: "Token Type: ->" + currType.name + "<- static 'GROUP' can only be Lexer.SKIPPED/Lexer.NA/A String",
      type: LexerDefinitionErrorType.INVALID_GROUP_TYPE_FOUND,
      tokenTypes: [currType]
    };
  });
  return errors;
}
function findModesThatDoNotExist(tokenTypes, validModes) {
  const invalidModes = tokenTypes.filter((clazz) => {
    return clazz.PUSH_MODE !== void 0 && !validModes.includes(clazz.PUSH_MODE);
  });
  const errors = invalidModes.map((tokType) => {
    const msg = `Token Type: ->${tokType.name}<- static 'PUSH_MODE' value cannot refer to a Lexer Mode ->${tokType.PUSH_MODE}<-which does not exist`;
    return {
      message: msg,
      type: LexerDefinitionErrorType.PUSH_MODE_DOES_NOT_EXIST,
      tokenTypes: [tokType]
    };
  });
  return errors;
}
function findUnreachablePatterns(tokenTypes) {
  const errors = [];
  const canBeTested = tokenTypes.reduce((result, tokType, idx) => {
    const pattern = tokType.PATTERN;
    if (pattern === Lexer.NA) {
      return result;
    }
    if (typeof pattern === "string") {
      result.push({ str: pattern, idx, tokenType: tokType });
    } else if (pattern instanceof RegExp && noMetaChar(pattern)) {
      result.push({ str: pattern.source, idx, tokenType: tokType });
    }
    return result;
  }, []);
  tokenTypes.forEach((aTokType, aIdx) => {
    canBeTested.forEach(({ str: bStr, idx: bIdx, tokenType: bTokType }) => {
      if (aIdx < bIdx && tryToMatchStrToPattern(bStr, aTokType.PATTERN)) {
        const msg = `Token: ->${bTokType.name}<- can never be matched.
Because it appears AFTER the Token Type ->${aTokType.name}<-in the lexer's definition.
See https://chevrotain.io/docs/guide/resolving_lexer_errors.html#UNREACHABLE`;
        errors.push({
          message: msg,
          type: LexerDefinitionErrorType.UNREACHABLE_PATTERN,
          tokenTypes: [aTokType, bTokType]
        });
      }
    });
  });
  return errors;
}
function tryToMatchStrToPattern(str, pattern) {
  if (pattern instanceof RegExp) {
    if (usesLookAheadOrBehind(pattern)) {
      return false;
    }
    const regExpArray = pattern.exec(str);
    return regExpArray !== null && regExpArray.index === 0;
  } else if (typeof pattern === "function") {
    return pattern(str, 0, [], {});
  } else if (Object.hasOwn(pattern, "exec")) {
    return pattern.exec(str, 0, [], {});
  } else if (typeof pattern === "string") {
    return pattern === str;
  } else {
    throw Error("non exhaustive match");
  }
}
function noMetaChar(regExp) {
  const metaChars = [
    ".",
    "\\",
    "[",
    "]",
    "|",
    "^",
    "$",
    "(",
    ")",
    "?",
    "*",
    "+",
    "{"
  ];
  return metaChars.find((char) => regExp.source.indexOf(char) !== -1) === void 0;
}
function usesLookAheadOrBehind(regExp) {
  return /(\(\?=)|(\(\?!)|(\(\?<=)|(\(\?<!)/.test(regExp.source);
}
function addStickyFlag(pattern) {
  const flags = pattern.ignoreCase ? "iy" : "y";
  return new RegExp(`${pattern.source}`, flags);
}
function performRuntimeChecks(lexerDefinition, trackLines, lineTerminatorCharacters) {
  const errors = [];
  if (!Object.hasOwn(lexerDefinition, DEFAULT_MODE)) {
    errors.push({
      message: "A MultiMode Lexer cannot be initialized without a <" + DEFAULT_MODE + "> property in its definition\n",
      type: LexerDefinitionErrorType.MULTI_MODE_LEXER_WITHOUT_DEFAULT_MODE
    });
  }
  if (!Object.hasOwn(lexerDefinition, MODES)) {
    errors.push({
      message: "A MultiMode Lexer cannot be initialized without a <" + MODES + "> property in its definition\n",
      type: LexerDefinitionErrorType.MULTI_MODE_LEXER_WITHOUT_MODES_PROPERTY
    });
  }
  if (Object.hasOwn(lexerDefinition, MODES) && Object.hasOwn(lexerDefinition, DEFAULT_MODE) && !Object.hasOwn(lexerDefinition.modes, lexerDefinition.defaultMode)) {
    errors.push({
      message: `A MultiMode Lexer cannot be initialized with a ${DEFAULT_MODE}: <${lexerDefinition.defaultMode}>which does not exist
`,
      type: LexerDefinitionErrorType.MULTI_MODE_LEXER_DEFAULT_MODE_VALUE_DOES_NOT_EXIST
    });
  }
  if (Object.hasOwn(lexerDefinition, MODES)) {
    Object.keys(lexerDefinition.modes).forEach((currModeName) => {
      const currModeValue = lexerDefinition.modes[currModeName];
      currModeValue.forEach((currTokType, currIdx) => {
        if (currTokType === void 0) {
          errors.push({
            message: `A Lexer cannot be initialized using an undefined Token Type. Mode:<${currModeName}> at index: <${currIdx}>
`,
            type: LexerDefinitionErrorType.LEXER_DEFINITION_CANNOT_CONTAIN_UNDEFINED
          });
        } else if (Object.hasOwn(currTokType, "LONGER_ALT")) {
          const longerAlt = Array.isArray(currTokType.LONGER_ALT) ? currTokType.LONGER_ALT : [currTokType.LONGER_ALT];
          longerAlt.forEach((currLongerAlt) => {
            if (currLongerAlt !== void 0 && !currModeValue.includes(currLongerAlt)) {
              errors.push({
                message: `A MultiMode Lexer cannot be initialized with a longer_alt <${currLongerAlt.name}> on token <${currTokType.name}> outside of mode <${currModeName}>
`,
                type: LexerDefinitionErrorType.MULTI_MODE_LEXER_LONGER_ALT_NOT_IN_CURRENT_MODE
              });
            }
          });
        }
      });
    });
  }
  return errors;
}
function performWarningRuntimeChecks(lexerDefinition, trackLines, lineTerminatorCharacters) {
  const warnings = [];
  let hasAnyLineBreak = false;
  const allTokenTypes = Object.values(lexerDefinition.modes || {}).flat().filter(Boolean);
  const concreteTokenTypes = allTokenTypes.filter((currType) => currType[PATTERN] !== Lexer.NA);
  const terminatorCharCodes = getCharCodes(lineTerminatorCharacters);
  if (trackLines) {
    concreteTokenTypes.forEach((tokType) => {
      const currIssue = checkLineBreaksIssues(tokType, terminatorCharCodes);
      if (currIssue !== false) {
        const message = buildLineBreakIssueMessage(tokType, currIssue);
        const warningDescriptor = {
          message,
          type: currIssue.issue,
          tokenType: tokType
        };
        warnings.push(warningDescriptor);
      } else {
        if (Object.hasOwn(tokType, "LINE_BREAKS")) {
          if (tokType.LINE_BREAKS === true) {
            hasAnyLineBreak = true;
          }
        } else {
          if (canMatchCharCode(terminatorCharCodes, tokType.PATTERN)) {
            hasAnyLineBreak = true;
          }
        }
      }
    });
  }
  if (trackLines && !hasAnyLineBreak) {
    warnings.push({
      message: "Warning: No LINE_BREAKS Found.\n	This Lexer has been defined to track line and column information,\n	But none of the Token Types can be identified as matching a line terminator.\n	See https://chevrotain.io/docs/guide/resolving_lexer_errors.html#LINE_BREAKS \n	for details.",
      type: LexerDefinitionErrorType.NO_LINE_BREAKS_FLAGS
    });
  }
  return warnings;
}
function isCustomPattern(tokenType) {
  const pattern = tokenType.PATTERN;
  if (pattern instanceof RegExp) {
    return false;
  } else if (typeof pattern === "function") {
    return true;
  } else if (Object.hasOwn(pattern, "exec")) {
    return true;
  } else if (typeof pattern === "string") {
    return false;
  } else {
    throw Error("non exhaustive match");
  }
}
function isShortPattern(pattern) {
  if (typeof pattern === "string" && pattern.length === 1) {
    return pattern.charCodeAt(0);
  } else {
    return false;
  }
}
var LineTerminatorOptimizedTester = {
  // implements /\n|\r\n?/g.test
  test: function(text) {
    const len = text.length;
    for (let i = this.lastIndex; i < len; i++) {
      const c = text.charCodeAt(i);
      if (c === 10) {
        this.lastIndex = i + 1;
        return true;
      } else if (c === 13) {
        if (text.charCodeAt(i + 1) === 10) {
          this.lastIndex = i + 2;
        } else {
          this.lastIndex = i + 1;
        }
        return true;
      }
    }
    return false;
  },
  lastIndex: 0
};
function checkLineBreaksIssues(tokType, lineTerminatorCharCodes) {
  if (Object.hasOwn(tokType, "LINE_BREAKS")) {
    return false;
  } else {
    if (tokType.PATTERN instanceof RegExp) {
      try {
        canMatchCharCode(lineTerminatorCharCodes, tokType.PATTERN);
      } catch (e) {
        return {
          issue: LexerDefinitionErrorType.IDENTIFY_TERMINATOR,
          errMsg: e.message
        };
      }
      return false;
    } else if (typeof tokType.PATTERN === "string") {
      return false;
    } else if (isCustomPattern(tokType)) {
      return { issue: LexerDefinitionErrorType.CUSTOM_LINE_BREAK };
    } else {
      throw Error("non exhaustive match");
    }
  }
}
function buildLineBreakIssueMessage(tokType, details) {
  if (details.issue === LexerDefinitionErrorType.IDENTIFY_TERMINATOR) {
    return `Warning: unable to identify line terminator usage in pattern.
	The problem is in the <${tokType.name}> Token Type
	 Root cause: ${details.errMsg}.
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#IDENTIFY_TERMINATOR`;
  } else if (details.issue === LexerDefinitionErrorType.CUSTOM_LINE_BREAK) {
    return `Warning: A Custom Token Pattern should specify the <line_breaks> option.
	The problem is in the <${tokType.name}> Token Type
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#CUSTOM_LINE_BREAK`;
  } else {
    throw Error("non exhaustive match");
  }
}
function getCharCodes(charsOrCodes) {
  const charCodes = charsOrCodes.map((numOrString) => {
    if (typeof numOrString === "string") {
      return numOrString.charCodeAt(0);
    } else {
      return numOrString;
    }
  });
  return charCodes;
}
function addToMapOfArrays(map, key, value) {
  if (map[key] === void 0) {
    map[key] = [value];
  } else {
    map[key].push(value);
  }
}
var minOptimizationVal = 256;
var charCodeToOptimizedIdxMap = [];
function charCodeToOptimizedIndex(charCode) {
  return charCode < minOptimizationVal ? charCode : charCodeToOptimizedIdxMap[charCode];
}
function initCharCodeToOptimizedIndexMap() {
  if (charCodeToOptimizedIdxMap.length === 0) {
    charCodeToOptimizedIdxMap = new Array(65536);
    for (let i = 0; i < 65536; i++) {
      charCodeToOptimizedIdxMap[i] = i > 255 ? 255 + ~~(i / 255) : i;
    }
  }
}

// node_modules/chevrotain/lib/src/scan/tokens.js
function tokenStructuredMatcher(tokInstance, tokConstructor) {
  const instanceType = tokInstance.tokenTypeIdx;
  if (instanceType === tokConstructor.tokenTypeIdx) {
    return true;
  } else {
    return tokConstructor.isParent === true && tokConstructor.categoryMatchesMap[instanceType] === true;
  }
}
function tokenStructuredMatcherNoCategories(token, tokType) {
  return token.tokenTypeIdx === tokType.tokenTypeIdx;
}
var tokenShortNameIdx = 1;
var tokenIdxToClass = {};
function augmentTokenTypes(tokenTypes) {
  const tokenTypesAndParents = expandCategories(tokenTypes);
  assignTokenDefaultProps(tokenTypesAndParents);
  assignCategoriesMapProp(tokenTypesAndParents);
  assignCategoriesTokensProp(tokenTypesAndParents);
  tokenTypesAndParents.forEach((tokType) => {
    tokType.isParent = tokType.categoryMatches.length > 0;
  });
}
function expandCategories(tokenTypes) {
  let result = [...tokenTypes];
  let categories = tokenTypes;
  let searching = true;
  while (searching) {
    categories = categories.map((currTokType) => currTokType.CATEGORIES).flat().filter(Boolean);
    const newCategories = categories.filter((x) => !result.includes(x));
    result = result.concat(newCategories);
    if (newCategories.length === 0) {
      searching = false;
    } else {
      categories = newCategories;
    }
  }
  return result;
}
function assignTokenDefaultProps(tokenTypes) {
  tokenTypes.forEach((currTokType) => {
    if (!hasShortKeyProperty(currTokType)) {
      tokenIdxToClass[tokenShortNameIdx] = currTokType;
      currTokType.tokenTypeIdx = tokenShortNameIdx++;
    }
    if (hasCategoriesProperty(currTokType) && !Array.isArray(currTokType.CATEGORIES)) {
      currTokType.CATEGORIES = [currTokType.CATEGORIES];
    }
    if (!hasCategoriesProperty(currTokType)) {
      currTokType.CATEGORIES = [];
    }
    if (!hasExtendingTokensTypesProperty(currTokType)) {
      currTokType.categoryMatches = [];
    }
    if (!hasExtendingTokensTypesMapProperty(currTokType)) {
      currTokType.categoryMatchesMap = {};
    }
  });
}
function assignCategoriesTokensProp(tokenTypes) {
  tokenTypes.forEach((currTokType) => {
    currTokType.categoryMatches = [];
    Object.keys(currTokType.categoryMatchesMap).forEach((key) => {
      currTokType.categoryMatches.push(tokenIdxToClass[key].tokenTypeIdx);
    });
  });
}
function assignCategoriesMapProp(tokenTypes) {
  tokenTypes.forEach((currTokType) => {
    singleAssignCategoriesToksMap([], currTokType);
  });
}
function singleAssignCategoriesToksMap(path, nextNode) {
  path.forEach((pathNode) => {
    nextNode.categoryMatchesMap[pathNode.tokenTypeIdx] = true;
  });
  nextNode.CATEGORIES.forEach((nextCategory) => {
    const newPath = path.concat(nextNode);
    if (!newPath.includes(nextCategory)) {
      singleAssignCategoriesToksMap(newPath, nextCategory);
    }
  });
}
function hasShortKeyProperty(tokType) {
  return Object.hasOwn(tokType !== null && tokType !== void 0 ? tokType : {}, "tokenTypeIdx");
}
function hasCategoriesProperty(tokType) {
  return Object.hasOwn(tokType !== null && tokType !== void 0 ? tokType : {}, "CATEGORIES");
}
function hasExtendingTokensTypesProperty(tokType) {
  return Object.hasOwn(tokType !== null && tokType !== void 0 ? tokType : {}, "categoryMatches");
}
function hasExtendingTokensTypesMapProperty(tokType) {
  return Object.hasOwn(tokType !== null && tokType !== void 0 ? tokType : {}, "categoryMatchesMap");
}
function isTokenType(tokType) {
  return Object.hasOwn(tokType !== null && tokType !== void 0 ? tokType : {}, "tokenTypeIdx");
}

// node_modules/chevrotain/lib/src/scan/lexer_errors_public.js
var defaultLexerErrorProvider = {
  buildUnableToPopLexerModeMessage(token) {
    return `Unable to pop Lexer Mode after encountering Token ->${token.image}<- The Mode Stack is empty`;
  },
  buildUnexpectedCharactersMessage(fullText, startOffset, length, line, column, mode) {
    return `unexpected character: ->${fullText.charAt(startOffset)}<- at offset: ${startOffset}, skipped ${length} characters.`;
  }
};

// node_modules/chevrotain/lib/src/scan/lexer_public.js
var LexerDefinitionErrorType;
(function(LexerDefinitionErrorType2) {
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["MISSING_PATTERN"] = 0] = "MISSING_PATTERN";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["INVALID_PATTERN"] = 1] = "INVALID_PATTERN";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["EOI_ANCHOR_FOUND"] = 2] = "EOI_ANCHOR_FOUND";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["UNSUPPORTED_FLAGS_FOUND"] = 3] = "UNSUPPORTED_FLAGS_FOUND";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["DUPLICATE_PATTERNS_FOUND"] = 4] = "DUPLICATE_PATTERNS_FOUND";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["INVALID_GROUP_TYPE_FOUND"] = 5] = "INVALID_GROUP_TYPE_FOUND";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["PUSH_MODE_DOES_NOT_EXIST"] = 6] = "PUSH_MODE_DOES_NOT_EXIST";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["MULTI_MODE_LEXER_WITHOUT_DEFAULT_MODE"] = 7] = "MULTI_MODE_LEXER_WITHOUT_DEFAULT_MODE";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["MULTI_MODE_LEXER_WITHOUT_MODES_PROPERTY"] = 8] = "MULTI_MODE_LEXER_WITHOUT_MODES_PROPERTY";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["MULTI_MODE_LEXER_DEFAULT_MODE_VALUE_DOES_NOT_EXIST"] = 9] = "MULTI_MODE_LEXER_DEFAULT_MODE_VALUE_DOES_NOT_EXIST";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["LEXER_DEFINITION_CANNOT_CONTAIN_UNDEFINED"] = 10] = "LEXER_DEFINITION_CANNOT_CONTAIN_UNDEFINED";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["SOI_ANCHOR_FOUND"] = 11] = "SOI_ANCHOR_FOUND";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["EMPTY_MATCH_PATTERN"] = 12] = "EMPTY_MATCH_PATTERN";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["NO_LINE_BREAKS_FLAGS"] = 13] = "NO_LINE_BREAKS_FLAGS";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["UNREACHABLE_PATTERN"] = 14] = "UNREACHABLE_PATTERN";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["IDENTIFY_TERMINATOR"] = 15] = "IDENTIFY_TERMINATOR";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["CUSTOM_LINE_BREAK"] = 16] = "CUSTOM_LINE_BREAK";
  LexerDefinitionErrorType2[LexerDefinitionErrorType2["MULTI_MODE_LEXER_LONGER_ALT_NOT_IN_CURRENT_MODE"] = 17] = "MULTI_MODE_LEXER_LONGER_ALT_NOT_IN_CURRENT_MODE";
})(LexerDefinitionErrorType || (LexerDefinitionErrorType = {}));
var DEFAULT_LEXER_CONFIG = {
  deferDefinitionErrorsHandling: false,
  positionTracking: "full",
  lineTerminatorsPattern: /\n|\r\n?/g,
  lineTerminatorCharacters: ["\n", "\r"],
  ensureOptimizations: false,
  safeMode: false,
  errorMessageProvider: defaultLexerErrorProvider,
  traceInitPerf: false,
  skipValidations: false,
  recoveryEnabled: true
};
Object.freeze(DEFAULT_LEXER_CONFIG);
var Lexer = class {
  constructor(lexerDefinition, config = DEFAULT_LEXER_CONFIG) {
    this.lexerDefinition = lexerDefinition;
    this.lexerDefinitionErrors = [];
    this.lexerDefinitionWarning = [];
    this.patternIdxToConfig = {};
    this.charCodeToPatternIdxToConfig = {};
    this.modes = [];
    this.emptyGroups = {};
    this.cachedGroupKeys = [];
    this.trackStartLines = true;
    this.trackEndLines = true;
    this.hasCustom = false;
    this.canModeBeOptimized = {};
    this.TRACE_INIT = (phaseDesc, phaseImpl) => {
      if (this.traceInitPerf === true) {
        this.traceInitIndent++;
        const indent = new Array(this.traceInitIndent + 1).join("	");
        if (this.traceInitIndent < this.traceInitMaxIdent) {
          console.log(`${indent}--> <${phaseDesc}>`);
        }
        const { time, value } = timer(phaseImpl);
        const traceMethod = time > 10 ? console.warn : console.log;
        if (this.traceInitIndent < this.traceInitMaxIdent) {
          traceMethod(`${indent}<-- <${phaseDesc}> time: ${time}ms`);
        }
        this.traceInitIndent--;
        return value;
      } else {
        return phaseImpl();
      }
    };
    if (typeof config === "boolean") {
      throw Error("The second argument to the Lexer constructor is now an ILexerConfig Object.\na boolean 2nd argument is no longer supported");
    }
    this.config = Object.assign({}, DEFAULT_LEXER_CONFIG, config);
    const traceInitVal = this.config.traceInitPerf;
    if (traceInitVal === true) {
      this.traceInitMaxIdent = Infinity;
      this.traceInitPerf = true;
    } else if (typeof traceInitVal === "number") {
      this.traceInitMaxIdent = traceInitVal;
      this.traceInitPerf = true;
    }
    this.traceInitIndent = -1;
    this.TRACE_INIT("Lexer Constructor", () => {
      let actualDefinition;
      let hasOnlySingleMode = true;
      this.TRACE_INIT("Lexer Config handling", () => {
        if (this.config.lineTerminatorsPattern === DEFAULT_LEXER_CONFIG.lineTerminatorsPattern) {
          this.config.lineTerminatorsPattern = LineTerminatorOptimizedTester;
        } else {
          if (this.config.lineTerminatorCharacters === DEFAULT_LEXER_CONFIG.lineTerminatorCharacters) {
            throw Error("Error: Missing <lineTerminatorCharacters> property on the Lexer config.\n	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#MISSING_LINE_TERM_CHARS");
          }
        }
        if (config.safeMode && config.ensureOptimizations) {
          throw Error('"safeMode" and "ensureOptimizations" flags are mutually exclusive.');
        }
        this.trackStartLines = /full|onlyStart/i.test(this.config.positionTracking);
        this.trackEndLines = /full/i.test(this.config.positionTracking);
        if (Array.isArray(lexerDefinition)) {
          actualDefinition = {
            modes: { defaultMode: [...lexerDefinition] },
            defaultMode: DEFAULT_MODE
          };
        } else {
          hasOnlySingleMode = false;
          actualDefinition = Object.assign({}, lexerDefinition);
        }
      });
      if (this.config.skipValidations === false) {
        this.TRACE_INIT("performRuntimeChecks", () => {
          this.lexerDefinitionErrors = this.lexerDefinitionErrors.concat(performRuntimeChecks(actualDefinition, this.trackStartLines, this.config.lineTerminatorCharacters));
        });
        this.TRACE_INIT("performWarningRuntimeChecks", () => {
          this.lexerDefinitionWarning = this.lexerDefinitionWarning.concat(performWarningRuntimeChecks(actualDefinition, this.trackStartLines, this.config.lineTerminatorCharacters));
        });
      }
      actualDefinition.modes = actualDefinition.modes ? actualDefinition.modes : {};
      Object.entries(actualDefinition.modes).forEach(([currModeName, currModeValue]) => {
        actualDefinition.modes[currModeName] = currModeValue.filter((currTokType) => currTokType !== void 0);
      });
      const allModeNames = Object.keys(actualDefinition.modes);
      Object.entries(actualDefinition.modes).forEach(([currModName, currModDef]) => {
        this.TRACE_INIT(`Mode: <${currModName}> processing`, () => {
          this.modes.push(currModName);
          if (this.config.skipValidations === false) {
            this.TRACE_INIT(`validatePatterns`, () => {
              this.lexerDefinitionErrors = this.lexerDefinitionErrors.concat(validatePatterns(currModDef, allModeNames));
            });
          }
          if (this.lexerDefinitionErrors.length === 0) {
            augmentTokenTypes(currModDef);
            let currAnalyzeResult;
            this.TRACE_INIT(`analyzeTokenTypes`, () => {
              currAnalyzeResult = analyzeTokenTypes(currModDef, {
                lineTerminatorCharacters: this.config.lineTerminatorCharacters,
                positionTracking: config.positionTracking,
                ensureOptimizations: config.ensureOptimizations,
                safeMode: config.safeMode,
                tracer: this.TRACE_INIT
              });
            });
            this.patternIdxToConfig[currModName] = currAnalyzeResult.patternIdxToConfig;
            this.charCodeToPatternIdxToConfig[currModName] = currAnalyzeResult.charCodeToPatternIdxToConfig;
            this.emptyGroups = Object.assign({}, this.emptyGroups, currAnalyzeResult.emptyGroups);
            this.hasCustom = currAnalyzeResult.hasCustom || this.hasCustom;
            this.canModeBeOptimized[currModName] = currAnalyzeResult.canBeOptimized;
          }
        });
      });
      this.defaultMode = actualDefinition.defaultMode;
      this.cachedGroupKeys = Object.keys(this.emptyGroups);
      if (this.lexerDefinitionErrors.length > 0 && !this.config.deferDefinitionErrorsHandling) {
        const allErrMessages = this.lexerDefinitionErrors.map((error) => {
          return error.message;
        });
        const allErrMessagesString = allErrMessages.join("-----------------------\n");
        throw new Error("Errors detected in definition of Lexer:\n" + allErrMessagesString);
      }
      this.lexerDefinitionWarning.forEach((warningDescriptor) => {
        PRINT_WARNING(warningDescriptor.message);
      });
      this.TRACE_INIT("Choosing sub-methods implementations", () => {
        if (hasOnlySingleMode) {
          this.handleModes = () => {
          };
        }
        if (this.trackStartLines === false) {
          this.computeNewColumn = (x) => x;
        }
        if (this.trackEndLines === false) {
          this.updateTokenEndLineColumnLocation = () => {
          };
        }
        if (/full/i.test(this.config.positionTracking)) {
          this.createTokenInstance = this.createFullToken;
        } else if (/onlyStart/i.test(this.config.positionTracking)) {
          this.createTokenInstance = this.createStartOnlyToken;
        } else if (/onlyOffset/i.test(this.config.positionTracking)) {
          this.createTokenInstance = this.createOffsetOnlyToken;
        } else {
          throw Error(`Invalid <positionTracking> config option: "${this.config.positionTracking}"`);
        }
        if (this.hasCustom) {
          this.addToken = this.addTokenUsingPush;
          this.handlePayload = this.handlePayloadWithCustom;
        } else {
          this.addToken = this.addTokenUsingMemberAccess;
          this.handlePayload = this.handlePayloadNoCustom;
        }
      });
      this.TRACE_INIT("Failed Optimization Warnings", () => {
        const unOptimizedModes = Object.entries(this.canModeBeOptimized).reduce((cannotBeOptimized, [modeName, canBeOptimized]) => {
          if (canBeOptimized === false) {
            cannotBeOptimized.push(modeName);
          }
          return cannotBeOptimized;
        }, []);
        if (config.ensureOptimizations && unOptimizedModes.length > 0) {
          throw Error(`Lexer Modes: < ${unOptimizedModes.join(", ")} > cannot be optimized.
	 Disable the "ensureOptimizations" lexer config flag to silently ignore this and run the lexer in an un-optimized mode.
	 Or inspect the console log for details on how to resolve these issues.`);
        }
      });
      this.TRACE_INIT("clearRegExpParserCache", () => {
        clearRegExpParserCache();
      });
      this.TRACE_INIT("toFastProperties", () => {
        toFastProperties(this);
      });
    });
  }
  tokenize(text, initialMode = this.defaultMode) {
    if (this.lexerDefinitionErrors.length > 0) {
      const allErrMessages = this.lexerDefinitionErrors.map((error) => {
        return error.message;
      });
      const allErrMessagesString = allErrMessages.join("-----------------------\n");
      throw new Error("Unable to Tokenize because Errors detected in definition of Lexer:\n" + allErrMessagesString);
    }
    return this.tokenizeInternal(text, initialMode);
  }
  // There is quite a bit of duplication between this and "tokenizeInternalLazy"
  // This is intentional due to performance considerations.
  // this method also used quite a bit of `!` none null assertions because it is too optimized
  // for `tsc` to always understand it is "safe"
  tokenizeInternal(text, initialMode) {
    let i, j, k, matchAltImage, longerAlt, matchedImage, payload, altPayload, imageLength, group, tokType, newToken, errLength, msg, match;
    const orgText = text;
    const orgLength = orgText.length;
    let offset = 0;
    let matchedTokensIndex = 0;
    const guessedNumberOfTokens = this.hasCustom ? 0 : Math.floor(text.length / 10);
    const matchedTokens = new Array(guessedNumberOfTokens);
    const errors = [];
    let line = this.trackStartLines ? 1 : void 0;
    let column = this.trackStartLines ? 1 : void 0;
    const groups = {};
    for (let gi = 0; gi < this.cachedGroupKeys.length; gi++) {
      groups[this.cachedGroupKeys[gi]] = [];
    }
    const trackLines = this.trackStartLines;
    const lineTerminatorPattern = this.config.lineTerminatorsPattern;
    let currModePatternsLength = 0;
    let patternIdxToConfig = [];
    let currCharCodeToPatternIdxToConfig = [];
    const modeStack = [];
    const emptyArray = [];
    Object.freeze(emptyArray);
    let isOptimizedMode = false;
    const pop_mode = (popToken) => {
      if (modeStack.length === 1 && // if we have both a POP_MODE and a PUSH_MODE this is in-fact a "transition"
      // So no error should occur.
      popToken.tokenType.PUSH_MODE === void 0) {
        const msg2 = this.config.errorMessageProvider.buildUnableToPopLexerModeMessage(popToken);
        errors.push({
          offset: popToken.startOffset,
          line: popToken.startLine,
          column: popToken.startColumn,
          length: popToken.image.length,
          message: msg2
        });
      } else {
        modeStack.pop();
        const newMode = modeStack.at(-1);
        patternIdxToConfig = this.patternIdxToConfig[newMode];
        currCharCodeToPatternIdxToConfig = this.charCodeToPatternIdxToConfig[newMode];
        currModePatternsLength = patternIdxToConfig.length;
        const modeCanBeOptimized = this.canModeBeOptimized[newMode] && this.config.safeMode === false;
        if (currCharCodeToPatternIdxToConfig && modeCanBeOptimized) {
          isOptimizedMode = true;
        } else {
          isOptimizedMode = false;
        }
      }
    };
    function push_mode(newMode) {
      modeStack.push(newMode);
      currCharCodeToPatternIdxToConfig = this.charCodeToPatternIdxToConfig[newMode];
      patternIdxToConfig = this.patternIdxToConfig[newMode];
      currModePatternsLength = patternIdxToConfig.length;
      const modeCanBeOptimized = this.canModeBeOptimized[newMode] && this.config.safeMode === false;
      if (currCharCodeToPatternIdxToConfig && modeCanBeOptimized) {
        isOptimizedMode = true;
      } else {
        isOptimizedMode = false;
      }
    }
    push_mode.call(this, initialMode);
    let currConfig;
    const recoveryEnabled = this.config.recoveryEnabled;
    while (offset < orgLength) {
      matchedImage = null;
      imageLength = -1;
      const nextCharCode = orgText.charCodeAt(offset);
      let chosenPatternIdxToConfig;
      if (isOptimizedMode) {
        const optimizedCharIdx = charCodeToOptimizedIndex(nextCharCode);
        const possiblePatterns = currCharCodeToPatternIdxToConfig[optimizedCharIdx];
        chosenPatternIdxToConfig = possiblePatterns !== void 0 ? possiblePatterns : emptyArray;
      } else {
        chosenPatternIdxToConfig = patternIdxToConfig;
      }
      const chosenPatternsLength = chosenPatternIdxToConfig.length;
      for (i = 0; i < chosenPatternsLength; i++) {
        currConfig = chosenPatternIdxToConfig[i];
        const currPattern = currConfig.pattern;
        payload = null;
        switch (currConfig.matchType) {
          case SINGLE_CHAR_MATCH:
            if (nextCharCode === currConfig.short) {
              imageLength = 1;
              matchedImage = currPattern;
            }
            break;
          case CUSTOM_MATCH:
            match = currPattern.exec(orgText, offset, matchedTokens, groups);
            if (match !== null) {
              matchedImage = match[0];
              imageLength = matchedImage.length;
              if (match.payload !== void 0) {
                payload = match.payload;
              }
            } else {
              matchedImage = null;
            }
            break;
          case ASCII_CLASS_MATCH: {
            const asciiClass = currConfig.asciiClass;
            if (asciiClass[nextCharCode] !== 1) {
              currPattern.lastIndex = 0;
              break;
            }
            let endOffset = offset + 1;
            while (asciiClass[orgText.charCodeAt(endOffset)] === 1) {
              endOffset++;
            }
            imageLength = endOffset - offset;
            currPattern.lastIndex = endOffset;
            break;
          }
          case REG_EXP_MATCH:
            currPattern.lastIndex = offset;
            imageLength = this.matchLength(currPattern, text, offset);
            break;
        }
        if (imageLength !== -1) {
          longerAlt = currConfig.longerAlt;
          if (longerAlt !== void 0) {
            matchedImage = text.substring(offset, offset + imageLength);
            const longerAltLength = longerAlt.length;
            for (k = 0; k < longerAltLength; k++) {
              const longerAltConfig = patternIdxToConfig[longerAlt[k]];
              const longerAltPattern = longerAltConfig.pattern;
              altPayload = null;
              if (longerAltConfig.matchType === CUSTOM_MATCH) {
                match = longerAltPattern.exec(orgText, offset, matchedTokens, groups);
                if (match !== null) {
                  matchAltImage = match[0];
                  if (match.payload !== void 0) {
                    altPayload = match.payload;
                  }
                } else {
                  matchAltImage = null;
                }
              } else {
                longerAltPattern.lastIndex = offset;
                matchAltImage = this.match(longerAltPattern, text, offset);
              }
              if (matchAltImage && matchAltImage.length > matchedImage.length) {
                matchedImage = matchAltImage;
                imageLength = matchAltImage.length;
                payload = altPayload;
                currConfig = longerAltConfig;
                break;
              }
            }
          }
          break;
        }
      }
      if (imageLength !== -1) {
        group = currConfig.group;
        if (group !== void 0) {
          matchedImage = matchedImage !== null ? matchedImage : text.substring(offset, offset + imageLength);
          tokType = currConfig.tokenTypeIdx;
          newToken = this.createTokenInstance(matchedImage, offset, tokType, currConfig.tokenType, line, column, imageLength);
          this.handlePayload(newToken, payload);
          if (group === false) {
            matchedTokensIndex = this.addToken(matchedTokens, matchedTokensIndex, newToken);
          } else {
            groups[group].push(newToken);
          }
        }
        if (trackLines === true && currConfig.canLineTerminator === true) {
          let numOfLTsInMatch = 0;
          let foundTerminator;
          let lastLTEndOffset;
          lineTerminatorPattern.lastIndex = 0;
          do {
            matchedImage = matchedImage !== null ? matchedImage : text.substring(offset, offset + imageLength);
            foundTerminator = lineTerminatorPattern.test(matchedImage);
            if (foundTerminator === true) {
              lastLTEndOffset = lineTerminatorPattern.lastIndex - 1;
              numOfLTsInMatch++;
            }
          } while (foundTerminator === true);
          if (numOfLTsInMatch !== 0) {
            line = line + numOfLTsInMatch;
            column = imageLength - lastLTEndOffset;
            this.updateTokenEndLineColumnLocation(newToken, group, lastLTEndOffset, numOfLTsInMatch, line, column, imageLength);
          } else {
            column = this.computeNewColumn(column, imageLength);
          }
        } else {
          column = this.computeNewColumn(column, imageLength);
        }
        offset = offset + imageLength;
        this.handleModes(currConfig, pop_mode, push_mode, newToken);
      } else {
        const errorStartOffset = offset;
        const errorLine = line;
        const errorColumn = column;
        let foundResyncPoint = recoveryEnabled === false;
        while (foundResyncPoint === false && offset < orgLength) {
          offset++;
          for (j = 0; j < currModePatternsLength; j++) {
            const currConfig2 = patternIdxToConfig[j];
            const currPattern = currConfig2.pattern;
            switch (currConfig2.matchType) {
              case SINGLE_CHAR_MATCH:
                if (orgText.charCodeAt(offset) === currConfig2.short) {
                  foundResyncPoint = true;
                }
                break;
              case CUSTOM_MATCH:
                foundResyncPoint = currPattern.exec(orgText, offset, matchedTokens, groups) !== null;
                break;
              case ASCII_CLASS_MATCH:
              case REG_EXP_MATCH:
                currPattern.lastIndex = offset;
                foundResyncPoint = currPattern.exec(text) !== null;
                break;
            }
            if (foundResyncPoint === true) {
              break;
            }
          }
        }
        errLength = offset - errorStartOffset;
        column = this.computeNewColumn(column, errLength);
        msg = this.config.errorMessageProvider.buildUnexpectedCharactersMessage(orgText, errorStartOffset, errLength, errorLine, errorColumn, modeStack.at(-1));
        errors.push({
          offset: errorStartOffset,
          line: errorLine,
          column: errorColumn,
          length: errLength,
          message: msg
        });
        if (recoveryEnabled === false) {
          break;
        }
      }
    }
    if (!this.hasCustom) {
      matchedTokens.length = matchedTokensIndex;
    }
    return {
      tokens: matchedTokens,
      groups,
      errors
    };
  }
  handleModes(config, pop_mode, push_mode, newToken) {
    if (config.pop === true) {
      const pushMode = config.push;
      pop_mode(newToken);
      if (pushMode !== void 0) {
        push_mode.call(this, pushMode);
      }
    } else if (config.push !== void 0) {
      push_mode.call(this, config.push);
    }
  }
  // TODO: decrease this under 600 characters? inspect stripping comments option in TSC compiler
  updateTokenEndLineColumnLocation(newToken, group, lastLTIdx, numOfLTsInMatch, line, column, imageLength) {
    let lastCharIsLT, fixForEndingInLT;
    if (group !== void 0) {
      lastCharIsLT = lastLTIdx === imageLength - 1;
      fixForEndingInLT = lastCharIsLT ? -1 : 0;
      if (!(numOfLTsInMatch === 1 && lastCharIsLT === true)) {
        newToken.endLine = line + fixForEndingInLT;
        newToken.endColumn = column - 1 + -fixForEndingInLT;
      }
    }
  }
  computeNewColumn(oldColumn, imageLength) {
    return oldColumn + imageLength;
  }
  createOffsetOnlyToken(image, startOffset, tokenTypeIdx, tokenType) {
    return {
      image,
      startOffset,
      tokenTypeIdx,
      tokenType
    };
  }
  createStartOnlyToken(image, startOffset, tokenTypeIdx, tokenType, startLine, startColumn) {
    return {
      image,
      startOffset,
      startLine,
      startColumn,
      tokenTypeIdx,
      tokenType
    };
  }
  createFullToken(image, startOffset, tokenTypeIdx, tokenType, startLine, startColumn, imageLength) {
    return {
      image,
      startOffset,
      endOffset: startOffset + imageLength - 1,
      startLine,
      endLine: startLine,
      startColumn,
      endColumn: startColumn + imageLength - 1,
      tokenTypeIdx,
      tokenType
    };
  }
  addTokenUsingPush(tokenVector, index, tokenToAdd) {
    tokenVector.push(tokenToAdd);
    return index;
  }
  addTokenUsingMemberAccess(tokenVector, index, tokenToAdd) {
    tokenVector[index] = tokenToAdd;
    index++;
    return index;
  }
  handlePayloadNoCustom(token, payload) {
  }
  handlePayloadWithCustom(token, payload) {
    if (payload !== null) {
      token.payload = payload;
    }
  }
  match(pattern, text, offset) {
    const found = pattern.test(text);
    if (found === true) {
      return text.substring(offset, pattern.lastIndex);
    }
    return null;
  }
  matchLength(pattern, text, offset) {
    const found = pattern.test(text);
    if (found === true) {
      return pattern.lastIndex - offset;
    }
    return -1;
  }
};
Lexer.SKIPPED = "This marks a skipped Token pattern, this means each token identified by it will be consumed and then thrown into oblivion, this can be used to for example to completely ignore whitespace.";
Lexer.NA = /NOT_APPLICABLE/;

// node_modules/chevrotain/lib/src/scan/tokens_public.js
function tokenLabel2(tokType) {
  if (hasTokenLabel2(tokType)) {
    return tokType.LABEL;
  } else {
    return tokType.name;
  }
}
function hasTokenLabel2(obj) {
  return typeof obj.LABEL === "string" && obj.LABEL !== "";
}
var PARENT = "parent";
var CATEGORIES = "categories";
var LABEL = "label";
var GROUP = "group";
var PUSH_MODE = "push_mode";
var POP_MODE = "pop_mode";
var LONGER_ALT = "longer_alt";
var LINE_BREAKS = "line_breaks";
var START_CHARS_HINT = "start_chars_hint";
function createToken(config) {
  return createTokenInternal(config);
}
function createTokenInternal(config) {
  const pattern = config.pattern;
  const tokenType = {};
  tokenType.name = config.name;
  if (pattern !== void 0) {
    tokenType.PATTERN = pattern;
  }
  if (Object.hasOwn(config, PARENT)) {
    throw "The parent property is no longer supported.\nSee: https://github.com/chevrotain/chevrotain/issues/564#issuecomment-349062346 for details.";
  }
  if (Object.hasOwn(config, CATEGORIES)) {
    tokenType.CATEGORIES = config[CATEGORIES];
  }
  augmentTokenTypes([tokenType]);
  if (Object.hasOwn(config, LABEL)) {
    tokenType.LABEL = config[LABEL];
  }
  if (Object.hasOwn(config, GROUP)) {
    tokenType.GROUP = config[GROUP];
  }
  if (Object.hasOwn(config, POP_MODE)) {
    tokenType.POP_MODE = config[POP_MODE];
  }
  if (Object.hasOwn(config, PUSH_MODE)) {
    tokenType.PUSH_MODE = config[PUSH_MODE];
  }
  if (Object.hasOwn(config, LONGER_ALT)) {
    tokenType.LONGER_ALT = config[LONGER_ALT];
  }
  if (Object.hasOwn(config, LINE_BREAKS)) {
    tokenType.LINE_BREAKS = config[LINE_BREAKS];
  }
  if (Object.hasOwn(config, START_CHARS_HINT)) {
    tokenType.START_CHARS_HINT = config[START_CHARS_HINT];
  }
  return tokenType;
}
var EOF = createToken({ name: "EOF", pattern: Lexer.NA });
augmentTokenTypes([EOF]);
function createTokenInstance(tokType, image, startOffset, endOffset, startLine, endLine, startColumn, endColumn) {
  return {
    image,
    startOffset,
    endOffset,
    startLine,
    endLine,
    startColumn,
    endColumn,
    tokenTypeIdx: tokType.tokenTypeIdx,
    tokenType: tokType
  };
}
function tokenMatcher(token, tokType) {
  return tokenStructuredMatcher(token, tokType);
}

// node_modules/chevrotain/lib/src/parse/errors_public.js
var defaultParserErrorProvider = {
  buildMismatchTokenMessage({ expected, actual, previous, ruleName }) {
    const hasLabel = hasTokenLabel2(expected);
    const expectedMsg = hasLabel ? `--> ${tokenLabel2(expected)} <--` : `token of type --> ${expected.name} <--`;
    const msg = `Expecting ${expectedMsg} but found --> '${actual.image}' <--`;
    return msg;
  },
  buildNotAllInputParsedMessage({ firstRedundant, ruleName }) {
    return "Redundant input, expecting EOF but found: " + firstRedundant.image;
  },
  buildNoViableAltMessage({ expectedPathsPerAlt, actual, previous, customUserDescription, ruleName }) {
    const errPrefix = "Expecting: ";
    const actualText = actual[0].image;
    const errSuffix = "\nbut found: '" + actualText + "'";
    if (customUserDescription) {
      return errPrefix + customUserDescription + errSuffix;
    } else {
      const allLookAheadPaths = expectedPathsPerAlt.reduce((result, currAltPaths) => result.concat(currAltPaths), []);
      const nextValidTokenSequences = allLookAheadPaths.map((currPath) => `[${currPath.map((currTokenType) => tokenLabel2(currTokenType)).join(", ")}]`);
      const nextValidSequenceItems = nextValidTokenSequences.map((itemMsg, idx) => `  ${idx + 1}. ${itemMsg}`);
      const calculatedDescription = `one of these possible Token sequences:
${nextValidSequenceItems.join("\n")}`;
      return errPrefix + calculatedDescription + errSuffix;
    }
  },
  buildEarlyExitMessage({ expectedIterationPaths, actual, customUserDescription, ruleName }) {
    const errPrefix = "Expecting: ";
    const actualText = actual[0].image;
    const errSuffix = "\nbut found: '" + actualText + "'";
    if (customUserDescription) {
      return errPrefix + customUserDescription + errSuffix;
    } else {
      const nextValidTokenSequences = expectedIterationPaths.map((currPath) => `[${currPath.map((currTokenType) => tokenLabel2(currTokenType)).join(",")}]`);
      const calculatedDescription = `expecting at least one iteration which starts with one of these possible Token sequences::
  <${nextValidTokenSequences.join(" ,")}>`;
      return errPrefix + calculatedDescription + errSuffix;
    }
  }
};
Object.freeze(defaultParserErrorProvider);
var defaultGrammarResolverErrorProvider = {
  buildRuleNotFoundError(topLevelRule, undefinedRule) {
    const msg = "Invalid grammar, reference to a rule which is not defined: ->" + undefinedRule.nonTerminalName + "<-\ninside top level rule: ->" + topLevelRule.name + "<-";
    return msg;
  }
};
var defaultGrammarValidatorErrorProvider = {
  buildDuplicateFoundError(topLevelRule, duplicateProds) {
    function getExtraProductionArgument2(prod) {
      if (prod instanceof Terminal) {
        return prod.terminalType.name;
      } else if (prod instanceof NonTerminal) {
        return prod.nonTerminalName;
      } else {
        return "";
      }
    }
    const topLevelName = topLevelRule.name;
    const duplicateProd = duplicateProds[0];
    const index = duplicateProd.idx;
    const dslName = getProductionDslName(duplicateProd);
    const extraArgument = getExtraProductionArgument2(duplicateProd);
    const hasExplicitIndex = index > 0;
    let msg = `->${dslName}${hasExplicitIndex ? index : ""}<- ${extraArgument ? `with argument: ->${extraArgument}<-` : ""}
                  appears more than once (${duplicateProds.length} times) in the top level rule: ->${topLevelName}<-.                  
                  For further details see: https://chevrotain.io/docs/FAQ.html#NUMERICAL_SUFFIXES 
                  `;
    msg = msg.replace(/[ \t]+/g, " ");
    msg = msg.replace(/\s\s+/g, "\n");
    return msg;
  },
  buildNamespaceConflictError(rule) {
    const errMsg = `Namespace conflict found in grammar.
The grammar has both a Terminal(Token) and a Non-Terminal(Rule) named: <${rule.name}>.
To resolve this make sure each Terminal and Non-Terminal names are unique
This is easy to accomplish by using the convention that Terminal names start with an uppercase letter
and Non-Terminal names start with a lower case letter.`;
    return errMsg;
  },
  buildAlternationPrefixAmbiguityError(options) {
    const pathMsg = options.prefixPath.map((currTok) => tokenLabel2(currTok)).join(", ");
    const occurrence = options.alternation.idx === 0 ? "" : options.alternation.idx;
    const errMsg = `Ambiguous alternatives: <${options.ambiguityIndices.join(" ,")}> due to common lookahead prefix
in <OR${occurrence}> inside <${options.topLevelRule.name}> Rule,
<${pathMsg}> may appears as a prefix path in all these alternatives.
See: https://chevrotain.io/docs/guide/resolving_grammar_errors.html#COMMON_PREFIX
For Further details.`;
    return errMsg;
  },
  buildAlternationAmbiguityError(options) {
    const occurrence = options.alternation.idx === 0 ? "" : options.alternation.idx;
    const isEmptyPath = options.prefixPath.length === 0;
    let currMessage = `Ambiguous Alternatives Detected: <${options.ambiguityIndices.join(" ,")}> in <OR${occurrence}> inside <${options.topLevelRule.name}> Rule,
`;
    if (isEmptyPath) {
      currMessage += `These alternatives are all empty (match no tokens), making them indistinguishable.
Only the last alternative may be empty.
`;
    } else {
      const pathMsg = options.prefixPath.map((currtok) => tokenLabel2(currtok)).join(", ");
      currMessage += `<${pathMsg}> may appears as a prefix path in all these alternatives.
`;
    }
    currMessage += `See: https://chevrotain.io/docs/guide/resolving_grammar_errors.html#AMBIGUOUS_ALTERNATIVES
For Further details.`;
    return currMessage;
  },
  buildEmptyRepetitionError(options) {
    let dslName = getProductionDslName(options.repetition);
    if (options.repetition.idx !== 0) {
      dslName += options.repetition.idx;
    }
    const errMsg = `The repetition <${dslName}> within Rule <${options.topLevelRule.name}> can never consume any tokens.
This could lead to an infinite loop.`;
    return errMsg;
  },
  // TODO: remove - `errors_public` from nyc.config.js exclude
  //       once this method is fully removed from this file
  buildTokenNameError(options) {
    return "deprecated";
  },
  buildEmptyAlternationError(options) {
    const errMsg = `Ambiguous empty alternative: <${options.emptyChoiceIdx + 1}> in <OR${options.alternation.idx}> inside <${options.topLevelRule.name}> Rule.
Only the last alternative may be an empty alternative.`;
    return errMsg;
  },
  buildTooManyAlternativesError(options) {
    const errMsg = `An Alternation cannot have more than 256 alternatives:
<OR${options.alternation.idx}> inside <${options.topLevelRule.name}> Rule.
 has ${options.alternation.definition.length + 1} alternatives.`;
    return errMsg;
  },
  buildLeftRecursionError(options) {
    const ruleName = options.topLevelRule.name;
    const pathNames = options.leftRecursionPath.map((currRule) => currRule.name);
    const leftRecursivePath = `${ruleName} --> ${pathNames.concat([ruleName]).join(" --> ")}`;
    const errMsg = `Left Recursion found in grammar.
rule: <${ruleName}> can be invoked from itself (directly or indirectly)
without consuming any Tokens. The grammar path that causes this is: 
 ${leftRecursivePath}
 To fix this refactor your grammar to remove the left recursion.
see: https://en.wikipedia.org/wiki/LL_parser#Left_factoring.`;
    return errMsg;
  },
  // TODO: remove - `errors_public` from nyc.config.js exclude
  //       once this method is fully removed from this file
  buildInvalidRuleNameError(options) {
    return "deprecated";
  },
  buildDuplicateRuleNameError(options) {
    let ruleName;
    if (options.topLevelRule instanceof Rule) {
      ruleName = options.topLevelRule.name;
    } else {
      ruleName = options.topLevelRule;
    }
    const errMsg = `Duplicate definition, rule: ->${ruleName}<- is already defined in the grammar: ->${options.grammarName}<-`;
    return errMsg;
  }
};

// node_modules/chevrotain/lib/src/parse/grammar/resolver.js
function resolveGrammar(topLevels, errMsgProvider) {
  const refResolver = new GastRefResolverVisitor(topLevels, errMsgProvider);
  refResolver.resolveRefs();
  return refResolver.errors;
}
var GastRefResolverVisitor = class extends GAstVisitor {
  constructor(nameToTopRule, errMsgProvider) {
    super();
    this.nameToTopRule = nameToTopRule;
    this.errMsgProvider = errMsgProvider;
    this.errors = [];
  }
  resolveRefs() {
    Object.values(this.nameToTopRule).forEach((prod) => {
      this.currTopLevel = prod;
      prod.accept(this);
    });
  }
  visitNonTerminal(node) {
    const ref = this.nameToTopRule[node.nonTerminalName];
    if (!ref) {
      const msg = this.errMsgProvider.buildRuleNotFoundError(this.currTopLevel, node);
      this.errors.push({
        message: msg,
        type: ParserDefinitionErrorType.UNRESOLVED_SUBRULE_REF,
        ruleName: this.currTopLevel.name,
        unresolvedRefName: node.nonTerminalName
      });
    } else {
      node.referencedRule = ref;
    }
  }
};

// node_modules/chevrotain/lib/src/parse/grammar/interpreter.js
var AbstractNextPossibleTokensWalker = class extends RestWalker {
  constructor(topProd, path) {
    super();
    this.topProd = topProd;
    this.path = path;
    this.possibleTokTypes = [];
    this.nextProductionName = "";
    this.nextProductionOccurrence = 0;
    this.found = false;
    this.isAtEndOfPath = false;
  }
  startWalking() {
    this.found = false;
    if (this.path.ruleStack[0] !== this.topProd.name) {
      throw Error("The path does not start with the walker's top Rule!");
    }
    this.ruleStack = [...this.path.ruleStack].reverse();
    this.occurrenceStack = [...this.path.occurrenceStack].reverse();
    this.ruleStack.pop();
    this.occurrenceStack.pop();
    this.updateExpectedNext();
    this.walk(this.topProd);
    return this.possibleTokTypes;
  }
  walk(prod, prevRest = []) {
    if (!this.found) {
      super.walk(prod, prevRest);
    }
  }
  walkProdRef(refProd, currRest, prevRest) {
    if (refProd.referencedRule.name === this.nextProductionName && refProd.idx === this.nextProductionOccurrence) {
      const fullRest = currRest.concat(prevRest);
      this.updateExpectedNext();
      this.walk(refProd.referencedRule, fullRest);
    }
  }
  updateExpectedNext() {
    if (this.ruleStack.length === 0) {
      this.nextProductionName = "";
      this.nextProductionOccurrence = 0;
      this.isAtEndOfPath = true;
    } else {
      this.nextProductionName = this.ruleStack.pop();
      this.nextProductionOccurrence = this.occurrenceStack.pop();
    }
  }
};
var NextAfterTokenWalker = class extends AbstractNextPossibleTokensWalker {
  constructor(topProd, path) {
    super(topProd, path);
    this.path = path;
    this.nextTerminalName = "";
    this.nextTerminalOccurrence = 0;
    this.nextTerminalName = this.path.lastTok.name;
    this.nextTerminalOccurrence = this.path.lastTokOccurrence;
  }
  walkTerminal(terminal, currRest, prevRest) {
    if (this.isAtEndOfPath && terminal.terminalType.name === this.nextTerminalName && terminal.idx === this.nextTerminalOccurrence && !this.found) {
      const fullRest = currRest.concat(prevRest);
      const restProd = new Alternative({ definition: fullRest });
      this.possibleTokTypes = first(restProd);
      this.found = true;
    }
  }
};
var AbstractNextTerminalAfterProductionWalker = class extends RestWalker {
  constructor(topRule, occurrence) {
    super();
    this.topRule = topRule;
    this.occurrence = occurrence;
    this.result = {
      token: void 0,
      occurrence: void 0,
      isEndOfRule: void 0
    };
  }
  startWalking() {
    this.walk(this.topRule);
    return this.result;
  }
};
var NextTerminalAfterManyWalker = class extends AbstractNextTerminalAfterProductionWalker {
  walkMany(manyProd, currRest, prevRest) {
    if (manyProd.idx === this.occurrence) {
      const firstAfterMany = currRest.concat(prevRest)[0];
      this.result.isEndOfRule = firstAfterMany === void 0;
      if (firstAfterMany instanceof Terminal) {
        this.result.token = firstAfterMany.terminalType;
        this.result.occurrence = firstAfterMany.idx;
      }
    } else {
      super.walkMany(manyProd, currRest, prevRest);
    }
  }
};
var NextTerminalAfterManySepWalker = class extends AbstractNextTerminalAfterProductionWalker {
  walkManySep(manySepProd, currRest, prevRest) {
    if (manySepProd.idx === this.occurrence) {
      const firstAfterManySep = currRest.concat(prevRest)[0];
      this.result.isEndOfRule = firstAfterManySep === void 0;
      if (firstAfterManySep instanceof Terminal) {
        this.result.token = firstAfterManySep.terminalType;
        this.result.occurrence = firstAfterManySep.idx;
      }
    } else {
      super.walkManySep(manySepProd, currRest, prevRest);
    }
  }
};
var NextTerminalAfterAtLeastOneWalker = class extends AbstractNextTerminalAfterProductionWalker {
  walkAtLeastOne(atLeastOneProd, currRest, prevRest) {
    if (atLeastOneProd.idx === this.occurrence) {
      const firstAfterAtLeastOne = currRest.concat(prevRest)[0];
      this.result.isEndOfRule = firstAfterAtLeastOne === void 0;
      if (firstAfterAtLeastOne instanceof Terminal) {
        this.result.token = firstAfterAtLeastOne.terminalType;
        this.result.occurrence = firstAfterAtLeastOne.idx;
      }
    } else {
      super.walkAtLeastOne(atLeastOneProd, currRest, prevRest);
    }
  }
};
var NextTerminalAfterAtLeastOneSepWalker = class extends AbstractNextTerminalAfterProductionWalker {
  walkAtLeastOneSep(atleastOneSepProd, currRest, prevRest) {
    if (atleastOneSepProd.idx === this.occurrence) {
      const firstAfterfirstAfterAtLeastOneSep = currRest.concat(prevRest)[0];
      this.result.isEndOfRule = firstAfterfirstAfterAtLeastOneSep === void 0;
      if (firstAfterfirstAfterAtLeastOneSep instanceof Terminal) {
        this.result.token = firstAfterfirstAfterAtLeastOneSep.terminalType;
        this.result.occurrence = firstAfterfirstAfterAtLeastOneSep.idx;
      }
    } else {
      super.walkAtLeastOneSep(atleastOneSepProd, currRest, prevRest);
    }
  }
};
function possiblePathsFrom(targetDef, maxLength, currPath = []) {
  currPath = [...currPath];
  let result = [];
  let i = 0;
  function remainingPathWith(nextDef) {
    return nextDef.concat(targetDef.slice(i + 1));
  }
  function getAlternativesForProd(definition) {
    const alternatives = possiblePathsFrom(remainingPathWith(definition), maxLength, currPath);
    return result.concat(alternatives);
  }
  while (currPath.length < maxLength && i < targetDef.length) {
    const prod = targetDef[i];
    if (prod instanceof Alternative) {
      return getAlternativesForProd(prod.definition);
    } else if (prod instanceof NonTerminal) {
      return getAlternativesForProd(prod.definition);
    } else if (prod instanceof Option) {
      result = getAlternativesForProd(prod.definition);
    } else if (prod instanceof RepetitionMandatory) {
      const newDef = prod.definition.concat([
        new Repetition({
          definition: prod.definition
        })
      ]);
      return getAlternativesForProd(newDef);
    } else if (prod instanceof RepetitionMandatoryWithSeparator) {
      const newDef = [
        new Alternative({ definition: prod.definition }),
        new Repetition({
          definition: [new Terminal({ terminalType: prod.separator })].concat(prod.definition)
        })
      ];
      return getAlternativesForProd(newDef);
    } else if (prod instanceof RepetitionWithSeparator) {
      const newDef = prod.definition.concat([
        new Repetition({
          definition: [new Terminal({ terminalType: prod.separator })].concat(prod.definition)
        })
      ]);
      result = getAlternativesForProd(newDef);
    } else if (prod instanceof Repetition) {
      const newDef = prod.definition.concat([
        new Repetition({
          definition: prod.definition
        })
      ]);
      result = getAlternativesForProd(newDef);
    } else if (prod instanceof Alternation) {
      prod.definition.forEach((currAlt) => {
        if (currAlt.definition.length !== 0) {
          result = getAlternativesForProd(currAlt.definition);
        }
      });
      return result;
    } else if (prod instanceof Terminal) {
      currPath.push(prod.terminalType);
    } else {
      throw Error("non exhaustive match");
    }
    i++;
  }
  result.push({
    partialPath: currPath,
    suffixDef: targetDef.slice(i)
  });
  return result;
}
function nextPossibleTokensAfter(initialDef, tokenVector, tokMatcher, maxLookAhead) {
  const EXIT_NON_TERMINAL = "EXIT_NONE_TERMINAL";
  const EXIT_NON_TERMINAL_ARR = [EXIT_NON_TERMINAL];
  const EXIT_ALTERNATIVE = "EXIT_ALTERNATIVE";
  let foundCompletePath = false;
  const tokenVectorLength = tokenVector.length;
  const minimalAlternativesIndex = tokenVectorLength - maxLookAhead - 1;
  const result = [];
  const possiblePaths = [];
  possiblePaths.push({
    idx: -1,
    def: initialDef,
    ruleStack: [],
    occurrenceStack: []
  });
  while (possiblePaths.length !== 0) {
    const currPath = possiblePaths.pop();
    if (currPath === EXIT_ALTERNATIVE) {
      if (foundCompletePath && possiblePaths.at(-1).idx <= minimalAlternativesIndex) {
        possiblePaths.pop();
      }
      continue;
    }
    const currDef = currPath.def;
    const currIdx = currPath.idx;
    const currRuleStack = currPath.ruleStack;
    const currOccurrenceStack = currPath.occurrenceStack;
    if (currDef.length === 0) {
      continue;
    }
    const prod = currDef[0];
    if (prod === EXIT_NON_TERMINAL) {
      const nextPath = {
        idx: currIdx,
        def: currDef.slice(1),
        ruleStack: currRuleStack.slice(0, -1),
        occurrenceStack: currOccurrenceStack.slice(0, -1)
      };
      possiblePaths.push(nextPath);
    } else if (prod instanceof Terminal) {
      if (currIdx < tokenVectorLength - 1) {
        const nextIdx = currIdx + 1;
        const actualToken = tokenVector[nextIdx];
        if (tokMatcher(actualToken, prod.terminalType)) {
          const nextPath = {
            idx: nextIdx,
            def: currDef.slice(1),
            ruleStack: currRuleStack,
            occurrenceStack: currOccurrenceStack
          };
          possiblePaths.push(nextPath);
        }
      } else if (currIdx === tokenVectorLength - 1) {
        result.push({
          nextTokenType: prod.terminalType,
          nextTokenOccurrence: prod.idx,
          ruleStack: currRuleStack,
          occurrenceStack: currOccurrenceStack
        });
        foundCompletePath = true;
      } else {
        throw Error("non exhaustive match");
      }
    } else if (prod instanceof NonTerminal) {
      const newRuleStack = [...currRuleStack];
      newRuleStack.push(prod.nonTerminalName);
      const newOccurrenceStack = [...currOccurrenceStack];
      newOccurrenceStack.push(prod.idx);
      const nextPath = {
        idx: currIdx,
        def: prod.definition.concat(EXIT_NON_TERMINAL_ARR, currDef.slice(1)),
        ruleStack: newRuleStack,
        occurrenceStack: newOccurrenceStack
      };
      possiblePaths.push(nextPath);
    } else if (prod instanceof Option) {
      const nextPathWithout = {
        idx: currIdx,
        def: currDef.slice(1),
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack
      };
      possiblePaths.push(nextPathWithout);
      possiblePaths.push(EXIT_ALTERNATIVE);
      const nextPathWith = {
        idx: currIdx,
        def: prod.definition.concat(currDef.slice(1)),
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack
      };
      possiblePaths.push(nextPathWith);
    } else if (prod instanceof RepetitionMandatory) {
      const secondIteration = new Repetition({
        definition: prod.definition,
        idx: prod.idx
      });
      const nextDef = prod.definition.concat([secondIteration], currDef.slice(1));
      const nextPath = {
        idx: currIdx,
        def: nextDef,
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack
      };
      possiblePaths.push(nextPath);
    } else if (prod instanceof RepetitionMandatoryWithSeparator) {
      const separatorGast = new Terminal({
        terminalType: prod.separator
      });
      const secondIteration = new Repetition({
        definition: [separatorGast].concat(prod.definition),
        idx: prod.idx
      });
      const nextDef = prod.definition.concat([secondIteration], currDef.slice(1));
      const nextPath = {
        idx: currIdx,
        def: nextDef,
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack
      };
      possiblePaths.push(nextPath);
    } else if (prod instanceof RepetitionWithSeparator) {
      const nextPathWithout = {
        idx: currIdx,
        def: currDef.slice(1),
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack
      };
      possiblePaths.push(nextPathWithout);
      possiblePaths.push(EXIT_ALTERNATIVE);
      const separatorGast = new Terminal({
        terminalType: prod.separator
      });
      const nthRepetition = new Repetition({
        definition: [separatorGast].concat(prod.definition),
        idx: prod.idx
      });
      const nextDef = prod.definition.concat([nthRepetition], currDef.slice(1));
      const nextPathWith = {
        idx: currIdx,
        def: nextDef,
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack
      };
      possiblePaths.push(nextPathWith);
    } else if (prod instanceof Repetition) {
      const nextPathWithout = {
        idx: currIdx,
        def: currDef.slice(1),
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack
      };
      possiblePaths.push(nextPathWithout);
      possiblePaths.push(EXIT_ALTERNATIVE);
      const nthRepetition = new Repetition({
        definition: prod.definition,
        idx: prod.idx
      });
      const nextDef = prod.definition.concat([nthRepetition], currDef.slice(1));
      const nextPathWith = {
        idx: currIdx,
        def: nextDef,
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack
      };
      possiblePaths.push(nextPathWith);
    } else if (prod instanceof Alternation) {
      for (let i = prod.definition.length - 1; i >= 0; i--) {
        const currAlt = prod.definition[i];
        const currAltPath = {
          idx: currIdx,
          def: currAlt.definition.concat(currDef.slice(1)),
          ruleStack: currRuleStack,
          occurrenceStack: currOccurrenceStack
        };
        possiblePaths.push(currAltPath);
        possiblePaths.push(EXIT_ALTERNATIVE);
      }
    } else if (prod instanceof Alternative) {
      possiblePaths.push({
        idx: currIdx,
        def: prod.definition.concat(currDef.slice(1)),
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack
      });
    } else if (prod instanceof Rule) {
      possiblePaths.push(expandTopLevelRule(prod, currIdx, currRuleStack, currOccurrenceStack));
    } else {
      throw Error("non exhaustive match");
    }
  }
  return result;
}
function expandTopLevelRule(topRule, currIdx, currRuleStack, currOccurrenceStack) {
  const newRuleStack = [...currRuleStack];
  newRuleStack.push(topRule.name);
  const newCurrOccurrenceStack = [...currOccurrenceStack];
  newCurrOccurrenceStack.push(1);
  return {
    idx: currIdx,
    def: topRule.definition,
    ruleStack: newRuleStack,
    occurrenceStack: newCurrOccurrenceStack
  };
}

// node_modules/chevrotain/lib/src/parse/grammar/lookahead.js
var PROD_TYPE;
(function(PROD_TYPE2) {
  PROD_TYPE2[PROD_TYPE2["OPTION"] = 0] = "OPTION";
  PROD_TYPE2[PROD_TYPE2["REPETITION"] = 1] = "REPETITION";
  PROD_TYPE2[PROD_TYPE2["REPETITION_MANDATORY"] = 2] = "REPETITION_MANDATORY";
  PROD_TYPE2[PROD_TYPE2["REPETITION_MANDATORY_WITH_SEPARATOR"] = 3] = "REPETITION_MANDATORY_WITH_SEPARATOR";
  PROD_TYPE2[PROD_TYPE2["REPETITION_WITH_SEPARATOR"] = 4] = "REPETITION_WITH_SEPARATOR";
  PROD_TYPE2[PROD_TYPE2["ALTERNATION"] = 5] = "ALTERNATION";
})(PROD_TYPE || (PROD_TYPE = {}));
function getProdType(prod) {
  if (prod instanceof Option || prod === "Option") {
    return PROD_TYPE.OPTION;
  } else if (prod instanceof Repetition || prod === "Repetition") {
    return PROD_TYPE.REPETITION;
  } else if (prod instanceof RepetitionMandatory || prod === "RepetitionMandatory") {
    return PROD_TYPE.REPETITION_MANDATORY;
  } else if (prod instanceof RepetitionMandatoryWithSeparator || prod === "RepetitionMandatoryWithSeparator") {
    return PROD_TYPE.REPETITION_MANDATORY_WITH_SEPARATOR;
  } else if (prod instanceof RepetitionWithSeparator || prod === "RepetitionWithSeparator") {
    return PROD_TYPE.REPETITION_WITH_SEPARATOR;
  } else if (prod instanceof Alternation || prod === "Alternation") {
    return PROD_TYPE.ALTERNATION;
  } else {
    throw Error("non exhaustive match");
  }
}
function buildLookaheadFuncForOr(occurrence, ruleGrammar, maxLookahead, hasPredicates, dynamicTokensEnabled, laFuncBuilder) {
  const lookAheadPaths = getLookaheadPathsForOr(occurrence, ruleGrammar, maxLookahead);
  const tokenMatcher2 = areTokenCategoriesNotUsed(lookAheadPaths) ? tokenStructuredMatcherNoCategories : tokenStructuredMatcher;
  return laFuncBuilder(lookAheadPaths, hasPredicates, tokenMatcher2, dynamicTokensEnabled);
}
function buildLookaheadFuncForOptionalProd(occurrence, ruleGrammar, k, dynamicTokensEnabled, prodType, lookaheadBuilder) {
  const lookAheadPaths = getLookaheadPathsForOptionalProd(occurrence, ruleGrammar, prodType, k);
  const tokenMatcher2 = areTokenCategoriesNotUsed(lookAheadPaths) ? tokenStructuredMatcherNoCategories : tokenStructuredMatcher;
  return lookaheadBuilder(lookAheadPaths[0], tokenMatcher2, dynamicTokensEnabled);
}
function buildAlternativesLookAheadFunc(alts, hasPredicates, tokenMatcher2, dynamicTokensEnabled) {
  const numOfAlts = alts.length;
  const areAllOneTokenLookahead = alts.every((currAlt) => {
    return currAlt.every((currPath) => {
      return currPath.length === 1;
    });
  });
  if (hasPredicates) {
    return function(orAlts) {
      const predicates = orAlts.map((currAlt) => currAlt.GATE);
      for (let t = 0; t < numOfAlts; t++) {
        const currAlt = alts[t];
        const currNumOfPaths = currAlt.length;
        const currPredicate = predicates[t];
        if (currPredicate !== void 0 && currPredicate.call(this) === false) {
          continue;
        }
        nextPath: for (let j = 0; j < currNumOfPaths; j++) {
          const currPath = currAlt[j];
          const currPathLength = currPath.length;
          for (let i = 0; i < currPathLength; i++) {
            const nextToken = this.LA_FAST(i + 1);
            if (tokenMatcher2(nextToken, currPath[i]) === false) {
              continue nextPath;
            }
          }
          return t;
        }
      }
      return void 0;
    };
  } else if (areAllOneTokenLookahead && !dynamicTokensEnabled) {
    const singleTokenAlts = alts.map((currAlt) => {
      return currAlt.flat();
    });
    const choiceToAlt = singleTokenAlts.reduce((result, currAlt, idx) => {
      currAlt.forEach((currTokType) => {
        if (!(currTokType.tokenTypeIdx in result)) {
          result[currTokType.tokenTypeIdx] = idx;
        }
        currTokType.categoryMatches.forEach((currExtendingType) => {
          if (!Object.hasOwn(result, currExtendingType)) {
            result[currExtendingType] = idx;
          }
        });
      });
      return result;
    }, {});
    return function() {
      const nextToken = this.LA_FAST(1);
      return choiceToAlt[nextToken.tokenTypeIdx];
    };
  } else {
    return function() {
      for (let t = 0; t < numOfAlts; t++) {
        const currAlt = alts[t];
        const currNumOfPaths = currAlt.length;
        nextPath: for (let j = 0; j < currNumOfPaths; j++) {
          const currPath = currAlt[j];
          const currPathLength = currPath.length;
          for (let i = 0; i < currPathLength; i++) {
            const nextToken = this.LA_FAST(i + 1);
            if (tokenMatcher2(nextToken, currPath[i]) === false) {
              continue nextPath;
            }
          }
          return t;
        }
      }
      return void 0;
    };
  }
}
function buildSingleAlternativeLookaheadFunction(alt, tokenMatcher2, dynamicTokensEnabled) {
  const areAllOneTokenLookahead = alt.every((currPath) => {
    return currPath.length === 1;
  });
  const numOfPaths = alt.length;
  if (areAllOneTokenLookahead && !dynamicTokensEnabled) {
    const singleTokensTypes = alt.flat();
    if (singleTokensTypes.length === 1 && singleTokensTypes[0].categoryMatches.length === 0) {
      const expectedTokenType = singleTokensTypes[0];
      const expectedTokenUniqueKey = expectedTokenType.tokenTypeIdx;
      return function() {
        return this.LA_FAST(1).tokenTypeIdx === expectedTokenUniqueKey;
      };
    } else {
      const choiceToAlt = singleTokensTypes.reduce((result, currTokType, idx) => {
        result[currTokType.tokenTypeIdx] = true;
        currTokType.categoryMatches.forEach((currExtendingType) => {
          result[currExtendingType] = true;
        });
        return result;
      }, []);
      return function() {
        const nextToken = this.LA_FAST(1);
        return choiceToAlt[nextToken.tokenTypeIdx] === true;
      };
    }
  } else {
    return function() {
      nextPath: for (let j = 0; j < numOfPaths; j++) {
        const currPath = alt[j];
        const currPathLength = currPath.length;
        for (let i = 0; i < currPathLength; i++) {
          const nextToken = this.LA_FAST(i + 1);
          if (tokenMatcher2(nextToken, currPath[i]) === false) {
            continue nextPath;
          }
        }
        return true;
      }
      return false;
    };
  }
}
var RestDefinitionFinderWalker = class extends RestWalker {
  constructor(topProd, targetOccurrence, targetProdType) {
    super();
    this.topProd = topProd;
    this.targetOccurrence = targetOccurrence;
    this.targetProdType = targetProdType;
  }
  startWalking() {
    this.walk(this.topProd);
    return this.restDef;
  }
  checkIsTarget(node, expectedProdType, currRest, prevRest) {
    if (node.idx === this.targetOccurrence && this.targetProdType === expectedProdType) {
      this.restDef = currRest.concat(prevRest);
      return true;
    }
    return false;
  }
  walkOption(optionProd, currRest, prevRest) {
    if (!this.checkIsTarget(optionProd, PROD_TYPE.OPTION, currRest, prevRest)) {
      super.walkOption(optionProd, currRest, prevRest);
    }
  }
  walkAtLeastOne(atLeastOneProd, currRest, prevRest) {
    if (!this.checkIsTarget(atLeastOneProd, PROD_TYPE.REPETITION_MANDATORY, currRest, prevRest)) {
      super.walkOption(atLeastOneProd, currRest, prevRest);
    }
  }
  walkAtLeastOneSep(atLeastOneSepProd, currRest, prevRest) {
    if (!this.checkIsTarget(atLeastOneSepProd, PROD_TYPE.REPETITION_MANDATORY_WITH_SEPARATOR, currRest, prevRest)) {
      super.walkOption(atLeastOneSepProd, currRest, prevRest);
    }
  }
  walkMany(manyProd, currRest, prevRest) {
    if (!this.checkIsTarget(manyProd, PROD_TYPE.REPETITION, currRest, prevRest)) {
      super.walkOption(manyProd, currRest, prevRest);
    }
  }
  walkManySep(manySepProd, currRest, prevRest) {
    if (!this.checkIsTarget(manySepProd, PROD_TYPE.REPETITION_WITH_SEPARATOR, currRest, prevRest)) {
      super.walkOption(manySepProd, currRest, prevRest);
    }
  }
};
var InsideDefinitionFinderVisitor = class extends GAstVisitor {
  constructor(targetOccurrence, targetProdType, targetRef) {
    super();
    this.targetOccurrence = targetOccurrence;
    this.targetProdType = targetProdType;
    this.targetRef = targetRef;
    this.result = [];
  }
  checkIsTarget(node, expectedProdName) {
    if (node.idx === this.targetOccurrence && this.targetProdType === expectedProdName && (this.targetRef === void 0 || node === this.targetRef)) {
      this.result = node.definition;
    }
  }
  visitOption(node) {
    this.checkIsTarget(node, PROD_TYPE.OPTION);
  }
  visitRepetition(node) {
    this.checkIsTarget(node, PROD_TYPE.REPETITION);
  }
  visitRepetitionMandatory(node) {
    this.checkIsTarget(node, PROD_TYPE.REPETITION_MANDATORY);
  }
  visitRepetitionMandatoryWithSeparator(node) {
    this.checkIsTarget(node, PROD_TYPE.REPETITION_MANDATORY_WITH_SEPARATOR);
  }
  visitRepetitionWithSeparator(node) {
    this.checkIsTarget(node, PROD_TYPE.REPETITION_WITH_SEPARATOR);
  }
  visitAlternation(node) {
    this.checkIsTarget(node, PROD_TYPE.ALTERNATION);
  }
};
function initializeArrayOfArrays(size) {
  const result = new Array(size);
  for (let i = 0; i < size; i++) {
    result[i] = [];
  }
  return result;
}
function pathToHashKeys(path) {
  let keys = [""];
  for (let i = 0; i < path.length; i++) {
    const tokType = path[i];
    const longerKeys = [];
    for (let j = 0; j < keys.length; j++) {
      const currShorterKey = keys[j];
      longerKeys.push(currShorterKey + "_" + tokType.tokenTypeIdx);
      for (let t = 0; t < tokType.categoryMatches.length; t++) {
        const categoriesKeySuffix = "_" + tokType.categoryMatches[t];
        longerKeys.push(currShorterKey + categoriesKeySuffix);
      }
    }
    keys = longerKeys;
  }
  return keys;
}
function isUniquePrefixHash(altKnownPathsKeys, searchPathKeys, idx) {
  for (let currAltIdx = 0; currAltIdx < altKnownPathsKeys.length; currAltIdx++) {
    if (currAltIdx === idx) {
      continue;
    }
    const otherAltKnownPathsKeys = altKnownPathsKeys[currAltIdx];
    for (let searchIdx = 0; searchIdx < searchPathKeys.length; searchIdx++) {
      const searchKey = searchPathKeys[searchIdx];
      if (otherAltKnownPathsKeys[searchKey] === true) {
        return false;
      }
    }
  }
  return true;
}
function lookAheadSequenceFromAlternatives(altsDefs, k) {
  const partialAlts = altsDefs.map((currAlt) => possiblePathsFrom([currAlt], 1));
  const finalResult = initializeArrayOfArrays(partialAlts.length);
  const altsHashes = partialAlts.map((currAltPaths) => {
    const dict = {};
    currAltPaths.forEach((item) => {
      const keys = pathToHashKeys(item.partialPath);
      keys.forEach((currKey) => {
        dict[currKey] = true;
      });
    });
    return dict;
  });
  let newData = partialAlts;
  for (let pathLength = 1; pathLength <= k; pathLength++) {
    const currDataset = newData;
    newData = initializeArrayOfArrays(currDataset.length);
    for (let altIdx = 0; altIdx < currDataset.length; altIdx++) {
      const currAltPathsAndSuffixes = currDataset[altIdx];
      for (let currPathIdx = 0; currPathIdx < currAltPathsAndSuffixes.length; currPathIdx++) {
        const currPathPrefix = currAltPathsAndSuffixes[currPathIdx].partialPath;
        const suffixDef = currAltPathsAndSuffixes[currPathIdx].suffixDef;
        const prefixKeys = pathToHashKeys(currPathPrefix);
        const isUnique = isUniquePrefixHash(altsHashes, prefixKeys, altIdx);
        if (isUnique || suffixDef.length === 0 || currPathPrefix.length === k) {
          const currAltResult = finalResult[altIdx];
          if (containsPath(currAltResult, currPathPrefix) === false) {
            currAltResult.push(currPathPrefix);
            for (let j = 0; j < prefixKeys.length; j++) {
              const currKey = prefixKeys[j];
              altsHashes[altIdx][currKey] = true;
            }
          }
        } else {
          const newPartialPathsAndSuffixes = possiblePathsFrom(suffixDef, pathLength + 1, currPathPrefix);
          newData[altIdx] = newData[altIdx].concat(newPartialPathsAndSuffixes);
          newPartialPathsAndSuffixes.forEach((item) => {
            const prefixKeys2 = pathToHashKeys(item.partialPath);
            prefixKeys2.forEach((key) => {
              altsHashes[altIdx][key] = true;
            });
          });
        }
      }
    }
  }
  return finalResult;
}
function getLookaheadPathsForOr(occurrence, ruleGrammar, k, orProd) {
  const visitor = new InsideDefinitionFinderVisitor(occurrence, PROD_TYPE.ALTERNATION, orProd);
  ruleGrammar.accept(visitor);
  return lookAheadSequenceFromAlternatives(visitor.result, k);
}
function getLookaheadPathsForOptionalProd(occurrence, ruleGrammar, prodType, k) {
  const insideDefVisitor = new InsideDefinitionFinderVisitor(occurrence, prodType);
  ruleGrammar.accept(insideDefVisitor);
  const insideDef = insideDefVisitor.result;
  const afterDefWalker = new RestDefinitionFinderWalker(ruleGrammar, occurrence, prodType);
  const afterDef = afterDefWalker.startWalking();
  const insideFlat = new Alternative({ definition: insideDef });
  const afterFlat = new Alternative({ definition: afterDef });
  return lookAheadSequenceFromAlternatives([insideFlat, afterFlat], k);
}
function containsPath(alternative, searchPath) {
  compareOtherPath: for (let i = 0; i < alternative.length; i++) {
    const otherPath = alternative[i];
    if (otherPath.length !== searchPath.length) {
      continue;
    }
    for (let j = 0; j < otherPath.length; j++) {
      const searchTok = searchPath[j];
      const otherTok = otherPath[j];
      const matchingTokens = searchTok === otherTok || otherTok.categoryMatchesMap[searchTok.tokenTypeIdx] !== void 0;
      if (matchingTokens === false) {
        continue compareOtherPath;
      }
    }
    return true;
  }
  return false;
}
function isStrictPrefixOfPath(prefix, other) {
  return prefix.length < other.length && prefix.every((tokType, idx) => {
    const otherTokType = other[idx];
    return tokType === otherTokType || otherTokType.categoryMatchesMap[tokType.tokenTypeIdx];
  });
}
function areTokenCategoriesNotUsed(lookAheadPaths) {
  return lookAheadPaths.every((singleAltPaths) => singleAltPaths.every((singlePath) => singlePath.every((token) => token.categoryMatches.length === 0)));
}

// node_modules/chevrotain/lib/src/parse/grammar/checks.js
function validateLookahead(options) {
  const lookaheadValidationErrorMessages = options.lookaheadStrategy.validate({
    rules: options.rules,
    tokenTypes: options.tokenTypes,
    grammarName: options.grammarName
  });
  return lookaheadValidationErrorMessages.map((errorMessage) => Object.assign({ type: ParserDefinitionErrorType.CUSTOM_LOOKAHEAD_VALIDATION }, errorMessage));
}
function validateGrammar(topLevels, tokenTypes, errMsgProvider, grammarName) {
  const duplicateErrors = topLevels.flatMap((currTopLevel) => validateDuplicateProductions(currTopLevel, errMsgProvider));
  const termsNamespaceConflictErrors = checkTerminalAndNoneTerminalsNameSpace(topLevels, tokenTypes, errMsgProvider);
  const tooManyAltsErrors = topLevels.flatMap((curRule) => validateTooManyAlts(curRule, errMsgProvider));
  const duplicateRulesError = topLevels.flatMap((curRule) => validateRuleDoesNotAlreadyExist(curRule, topLevels, grammarName, errMsgProvider));
  return duplicateErrors.concat(termsNamespaceConflictErrors, tooManyAltsErrors, duplicateRulesError);
}
function validateDuplicateProductions(topLevelRule, errMsgProvider) {
  const collectorVisitor2 = new OccurrenceValidationCollector();
  topLevelRule.accept(collectorVisitor2);
  const allRuleProductions = collectorVisitor2.allProductions;
  const productionGroups = Object.groupBy(allRuleProductions, identifyProductionForDuplicates);
  const duplicates = Object.fromEntries(Object.entries(productionGroups).filter(([_k, currGroup]) => currGroup.length > 1));
  const errors = Object.values(duplicates).map((currDuplicates) => {
    const firstProd = currDuplicates[0];
    const msg = errMsgProvider.buildDuplicateFoundError(topLevelRule, currDuplicates);
    const dslName = getProductionDslName(firstProd);
    const defError = {
      message: msg,
      type: ParserDefinitionErrorType.DUPLICATE_PRODUCTIONS,
      ruleName: topLevelRule.name,
      dslName,
      occurrence: firstProd.idx
    };
    const param = getExtraProductionArgument(firstProd);
    if (param) {
      defError.parameter = param;
    }
    return defError;
  });
  return errors;
}
function identifyProductionForDuplicates(prod) {
  return `${getProductionDslName(prod)}_#_${prod.idx}_#_${getExtraProductionArgument(prod)}`;
}
function getExtraProductionArgument(prod) {
  if (prod instanceof Terminal) {
    return prod.terminalType.name;
  } else if (prod instanceof NonTerminal) {
    return prod.nonTerminalName;
  } else {
    return "";
  }
}
var OccurrenceValidationCollector = class extends GAstVisitor {
  constructor() {
    super(...arguments);
    this.allProductions = [];
  }
  visitNonTerminal(subrule) {
    this.allProductions.push(subrule);
  }
  visitOption(option) {
    this.allProductions.push(option);
  }
  visitRepetitionWithSeparator(manySep) {
    this.allProductions.push(manySep);
  }
  visitRepetitionMandatory(atLeastOne) {
    this.allProductions.push(atLeastOne);
  }
  visitRepetitionMandatoryWithSeparator(atLeastOneSep) {
    this.allProductions.push(atLeastOneSep);
  }
  visitRepetition(many) {
    this.allProductions.push(many);
  }
  visitAlternation(or) {
    this.allProductions.push(or);
  }
  visitTerminal(terminal) {
    this.allProductions.push(terminal);
  }
};
function validateRuleDoesNotAlreadyExist(rule, allRules, className, errMsgProvider) {
  const errors = [];
  const occurrences = allRules.reduce((result, curRule) => {
    if (curRule.name === rule.name) {
      return result + 1;
    }
    return result;
  }, 0);
  if (occurrences > 1) {
    const errMsg = errMsgProvider.buildDuplicateRuleNameError({
      topLevelRule: rule,
      grammarName: className
    });
    errors.push({
      message: errMsg,
      type: ParserDefinitionErrorType.DUPLICATE_RULE_NAME,
      ruleName: rule.name
    });
  }
  return errors;
}
function validateRuleIsOverridden(ruleName, definedRulesNames, className) {
  const errors = [];
  let errMsg;
  if (!definedRulesNames.includes(ruleName)) {
    errMsg = `Invalid rule override, rule: ->${ruleName}<- cannot be overridden in the grammar: ->${className}<-as it is not defined in any of the super grammars `;
    errors.push({
      message: errMsg,
      type: ParserDefinitionErrorType.INVALID_RULE_OVERRIDE,
      ruleName
    });
  }
  return errors;
}
function validateNoLeftRecursion(topRule, currRule, errMsgProvider, path = []) {
  const errors = [];
  const nextNonTerminals = getFirstNoneTerminal(currRule.definition);
  if (nextNonTerminals.length === 0) {
    return [];
  } else {
    const ruleName = topRule.name;
    const foundLeftRecursion = nextNonTerminals.includes(topRule);
    if (foundLeftRecursion) {
      errors.push({
        message: errMsgProvider.buildLeftRecursionError({
          topLevelRule: topRule,
          leftRecursionPath: path
        }),
        type: ParserDefinitionErrorType.LEFT_RECURSION,
        ruleName
      });
    }
    const excluded = path.concat([topRule]);
    const validNextSteps = nextNonTerminals.filter((x) => !excluded.includes(x));
    const errorsFromNextSteps = validNextSteps.flatMap((currRefRule) => {
      const newPath = [...path];
      newPath.push(currRefRule);
      return validateNoLeftRecursion(topRule, currRefRule, errMsgProvider, newPath);
    });
    return errors.concat(errorsFromNextSteps);
  }
}
function getFirstNoneTerminal(definition) {
  let result = [];
  if (definition.length === 0) {
    return result;
  }
  const firstProd = definition[0];
  if (firstProd instanceof NonTerminal) {
    result.push(firstProd.referencedRule);
  } else if (firstProd instanceof Alternative || firstProd instanceof Option || firstProd instanceof RepetitionMandatory || firstProd instanceof RepetitionMandatoryWithSeparator || firstProd instanceof RepetitionWithSeparator || firstProd instanceof Repetition) {
    result = result.concat(getFirstNoneTerminal(firstProd.definition));
  } else if (firstProd instanceof Alternation) {
    result = firstProd.definition.map((currSubDef) => getFirstNoneTerminal(currSubDef.definition)).flat();
  } else if (firstProd instanceof Terminal) {
  } else {
    throw Error("non exhaustive match");
  }
  const isFirstOptional = isOptionalProd(firstProd);
  const hasMore = definition.length > 1;
  if (isFirstOptional && hasMore) {
    const rest = definition.slice(1);
    return result.concat(getFirstNoneTerminal(rest));
  } else {
    return result;
  }
}
var OrCollector = class extends GAstVisitor {
  constructor() {
    super(...arguments);
    this.alternations = [];
  }
  visitAlternation(node) {
    this.alternations.push(node);
  }
};
function validateEmptyOrAlternative(topLevelRule, errMsgProvider) {
  const orCollector = new OrCollector();
  topLevelRule.accept(orCollector);
  const ors = orCollector.alternations;
  const errors = ors.flatMap((currOr) => {
    const exceptLast = currOr.definition.slice(0, -1);
    return exceptLast.flatMap((currAlternative, currAltIdx) => {
      const possibleFirstInAlt = nextPossibleTokensAfter([currAlternative], [], tokenStructuredMatcher, 1);
      if (possibleFirstInAlt.length === 0) {
        return [
          {
            message: errMsgProvider.buildEmptyAlternationError({
              topLevelRule,
              alternation: currOr,
              emptyChoiceIdx: currAltIdx
            }),
            type: ParserDefinitionErrorType.NONE_LAST_EMPTY_ALT,
            ruleName: topLevelRule.name,
            occurrence: currOr.idx,
            alternative: currAltIdx + 1
          }
        ];
      } else {
        return [];
      }
    });
  });
  return errors;
}
function validateAmbiguousAlternationAlternatives(topLevelRule, globalMaxLookahead, errMsgProvider) {
  const orCollector = new OrCollector();
  topLevelRule.accept(orCollector);
  let ors = orCollector.alternations;
  ors = ors.filter((currOr) => currOr.ignoreAmbiguities !== true);
  const errors = ors.flatMap((currOr) => {
    const currOccurrence = currOr.idx;
    const actualMaxLookahead = currOr.maxLookahead || globalMaxLookahead;
    const alternatives = getLookaheadPathsForOr(currOccurrence, topLevelRule, actualMaxLookahead, currOr);
    const altsAmbiguityErrors = checkAlternativesAmbiguities(alternatives, currOr, topLevelRule, errMsgProvider);
    const altsPrefixAmbiguityErrors = checkPrefixAlternativesAmbiguities(alternatives, currOr, topLevelRule, errMsgProvider);
    return altsAmbiguityErrors.concat(altsPrefixAmbiguityErrors);
  });
  return errors;
}
var RepetitionCollector = class extends GAstVisitor {
  constructor() {
    super(...arguments);
    this.allProductions = [];
  }
  visitRepetitionWithSeparator(manySep) {
    this.allProductions.push(manySep);
  }
  visitRepetitionMandatory(atLeastOne) {
    this.allProductions.push(atLeastOne);
  }
  visitRepetitionMandatoryWithSeparator(atLeastOneSep) {
    this.allProductions.push(atLeastOneSep);
  }
  visitRepetition(many) {
    this.allProductions.push(many);
  }
};
function validateTooManyAlts(topLevelRule, errMsgProvider) {
  const orCollector = new OrCollector();
  topLevelRule.accept(orCollector);
  const ors = orCollector.alternations;
  const errors = ors.flatMap((currOr) => {
    if (currOr.definition.length > 255) {
      return [
        {
          message: errMsgProvider.buildTooManyAlternativesError({
            topLevelRule,
            alternation: currOr
          }),
          type: ParserDefinitionErrorType.TOO_MANY_ALTS,
          ruleName: topLevelRule.name,
          occurrence: currOr.idx
        }
      ];
    } else {
      return [];
    }
  });
  return errors;
}
function validateSomeNonEmptyLookaheadPath(topLevelRules, maxLookahead, errMsgProvider) {
  const errors = [];
  topLevelRules.forEach((currTopRule) => {
    const collectorVisitor2 = new RepetitionCollector();
    currTopRule.accept(collectorVisitor2);
    const allRuleProductions = collectorVisitor2.allProductions;
    allRuleProductions.forEach((currProd) => {
      const prodType = getProdType(currProd);
      const actualMaxLookahead = currProd.maxLookahead || maxLookahead;
      const currOccurrence = currProd.idx;
      const paths = getLookaheadPathsForOptionalProd(currOccurrence, currTopRule, prodType, actualMaxLookahead);
      const pathsInsideProduction = paths[0];
      if (pathsInsideProduction.flat().length === 0) {
        const errMsg = errMsgProvider.buildEmptyRepetitionError({
          topLevelRule: currTopRule,
          repetition: currProd
        });
        errors.push({
          message: errMsg,
          type: ParserDefinitionErrorType.NO_NON_EMPTY_LOOKAHEAD,
          ruleName: currTopRule.name
        });
      }
    });
  });
  return errors;
}
function checkAlternativesAmbiguities(alternatives, alternation, rule, errMsgProvider) {
  const foundAmbiguousPaths = [];
  const identicalAmbiguities = alternatives.reduce((result, currAlt, currAltIdx) => {
    if (alternation.definition[currAltIdx].ignoreAmbiguities === true) {
      return result;
    }
    currAlt.forEach((currPath) => {
      const altsCurrPathAppearsIn = [currAltIdx];
      alternatives.forEach((currOtherAlt, currOtherAltIdx) => {
        if (currAltIdx !== currOtherAltIdx && containsPath(currOtherAlt, currPath) && // ignore (skip) ambiguities with this "other" alternative
        alternation.definition[currOtherAltIdx].ignoreAmbiguities !== true) {
          altsCurrPathAppearsIn.push(currOtherAltIdx);
        }
      });
      if (altsCurrPathAppearsIn.length > 1 && !containsPath(foundAmbiguousPaths, currPath)) {
        foundAmbiguousPaths.push(currPath);
        result.push({
          alts: altsCurrPathAppearsIn,
          path: currPath
        });
      }
    });
    return result;
  }, []);
  const currErrors = identicalAmbiguities.map((currAmbDescriptor) => {
    const ambgIndices = currAmbDescriptor.alts.map((currAltIdx) => currAltIdx + 1);
    const currMessage = errMsgProvider.buildAlternationAmbiguityError({
      topLevelRule: rule,
      alternation,
      ambiguityIndices: ambgIndices,
      prefixPath: currAmbDescriptor.path
    });
    return {
      message: currMessage,
      type: ParserDefinitionErrorType.AMBIGUOUS_ALTS,
      ruleName: rule.name,
      occurrence: alternation.idx,
      alternatives: currAmbDescriptor.alts
    };
  });
  return currErrors;
}
function checkPrefixAlternativesAmbiguities(alternatives, alternation, rule, errMsgProvider) {
  const pathsAndIndices = alternatives.reduce((result, currAlt, idx) => {
    const currPathsAndIdx = currAlt.map((currPath) => {
      return { idx, path: currPath };
    });
    return result.concat(currPathsAndIdx);
  }, []);
  const errors = pathsAndIndices.flatMap((currPathAndIdx) => {
    const alternativeGast = alternation.definition[currPathAndIdx.idx];
    if (alternativeGast.ignoreAmbiguities === true) {
      return [];
    }
    const targetIdx = currPathAndIdx.idx;
    const targetPath = currPathAndIdx.path;
    const prefixAmbiguitiesPathsAndIndices = pathsAndIndices.filter((searchPathAndIdx) => {
      return (
        // ignore (skip) ambiguities with this "other" alternative
        alternation.definition[searchPathAndIdx.idx].ignoreAmbiguities !== true && searchPathAndIdx.idx < targetIdx && // checking for strict prefix because identical lookaheads
        // will be be detected using a different validation.
        isStrictPrefixOfPath(searchPathAndIdx.path, targetPath)
      );
    });
    const currPathPrefixErrors = prefixAmbiguitiesPathsAndIndices.map((currAmbPathAndIdx) => {
      const ambgIndices = [currAmbPathAndIdx.idx + 1, targetIdx + 1];
      const occurrence = alternation.idx === 0 ? "" : alternation.idx;
      const message = errMsgProvider.buildAlternationPrefixAmbiguityError({
        topLevelRule: rule,
        alternation,
        ambiguityIndices: ambgIndices,
        prefixPath: currAmbPathAndIdx.path
      });
      return {
        message,
        type: ParserDefinitionErrorType.AMBIGUOUS_PREFIX_ALTS,
        ruleName: rule.name,
        occurrence,
        alternatives: ambgIndices
      };
    });
    return currPathPrefixErrors;
  });
  return errors;
}
function checkTerminalAndNoneTerminalsNameSpace(topLevels, tokenTypes, errMsgProvider) {
  const errors = [];
  const tokenNames = tokenTypes.map((currToken) => currToken.name);
  topLevels.forEach((currRule) => {
    const currRuleName = currRule.name;
    if (tokenNames.includes(currRuleName)) {
      const errMsg = errMsgProvider.buildNamespaceConflictError(currRule);
      errors.push({
        message: errMsg,
        type: ParserDefinitionErrorType.CONFLICT_TOKENS_RULES_NAMESPACE,
        ruleName: currRuleName
      });
    }
  });
  return errors;
}

// node_modules/chevrotain/lib/src/parse/grammar/gast/gast_resolver_public.js
function resolveGrammar2(options) {
  const actualOptions = Object.assign({ errMsgProvider: defaultGrammarResolverErrorProvider }, options);
  const topRulesTable = {};
  options.rules.forEach((rule) => {
    topRulesTable[rule.name] = rule;
  });
  return resolveGrammar(topRulesTable, actualOptions.errMsgProvider);
}
function validateGrammar2(options) {
  var _a;
  const errMsgProvider = (_a = options.errMsgProvider) !== null && _a !== void 0 ? _a : defaultGrammarValidatorErrorProvider;
  return validateGrammar(options.rules, options.tokenTypes, errMsgProvider, options.grammarName);
}

// node_modules/chevrotain/lib/src/parse/exceptions_public.js
var MISMATCHED_TOKEN_EXCEPTION = "MismatchedTokenException";
var NO_VIABLE_ALT_EXCEPTION = "NoViableAltException";
var EARLY_EXIT_EXCEPTION = "EarlyExitException";
var NOT_ALL_INPUT_PARSED_EXCEPTION = "NotAllInputParsedException";
var RECOGNITION_EXCEPTION_NAMES = [
  MISMATCHED_TOKEN_EXCEPTION,
  NO_VIABLE_ALT_EXCEPTION,
  EARLY_EXIT_EXCEPTION,
  NOT_ALL_INPUT_PARSED_EXCEPTION
];
Object.freeze(RECOGNITION_EXCEPTION_NAMES);
function isRecognitionException(error) {
  return RECOGNITION_EXCEPTION_NAMES.includes(error.name);
}
var RecognitionException = class extends Error {
  constructor(message, token) {
    super(message);
    this.token = token;
    this.resyncedTokens = [];
    Object.setPrototypeOf(this, new.target.prototype);
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
};
var MismatchedTokenException = class extends RecognitionException {
  constructor(message, token, previousToken) {
    super(message, token);
    this.previousToken = previousToken;
    this.name = MISMATCHED_TOKEN_EXCEPTION;
  }
};
var NoViableAltException = class extends RecognitionException {
  constructor(message, token, previousToken) {
    super(message, token);
    this.previousToken = previousToken;
    this.name = NO_VIABLE_ALT_EXCEPTION;
  }
};
var NotAllInputParsedException = class extends RecognitionException {
  constructor(message, token) {
    super(message, token);
    this.name = NOT_ALL_INPUT_PARSED_EXCEPTION;
  }
};
var EarlyExitException = class extends RecognitionException {
  constructor(message, token, previousToken) {
    super(message, token);
    this.previousToken = previousToken;
    this.name = EARLY_EXIT_EXCEPTION;
  }
};

// node_modules/chevrotain/lib/src/parse/parser/traits/recoverable.js
var EOF_FOLLOW_KEY = {};
var IN_RULE_RECOVERY_EXCEPTION = "InRuleRecoveryException";
var InRuleRecoveryException = class extends Error {
  constructor(message) {
    super(message);
    this.name = IN_RULE_RECOVERY_EXCEPTION;
  }
};
var Recoverable = class {
  initRecoverable(config) {
    this.firstAfterRepMap = [];
    this.resyncFollows = {};
    this.recoveryEnabled = Object.hasOwn(config, "recoveryEnabled") ? config.recoveryEnabled : DEFAULT_PARSER_CONFIG.recoveryEnabled;
    if (this.recoveryEnabled) {
      this.attemptInRepetitionRecovery = attemptInRepetitionRecovery;
    }
  }
  getTokenToInsert(tokType) {
    const tokToInsert = createTokenInstance(tokType, "", -1, -1, -1, -1, -1, -1);
    tokToInsert.isInsertedInRecovery = true;
    return tokToInsert;
  }
  canTokenTypeBeInsertedInRecovery(tokType) {
    return true;
  }
  canTokenTypeBeDeletedInRecovery(tokType) {
    return true;
  }
  tryInRepetitionRecovery(grammarRule, grammarRuleArgs, lookAheadFunc, expectedTokType) {
    const reSyncTokType = this.findReSyncTokenType();
    const savedLexerState = this.exportLexerState();
    const resyncedTokens = [];
    let passedResyncPoint = false;
    const nextTokenWithoutResync = this.LA_FAST(1);
    let currToken = this.LA_FAST(1);
    const generateErrorMessage = () => {
      const previousToken = this.LA(0);
      const msg = this.errorMessageProvider.buildMismatchTokenMessage({
        expected: expectedTokType,
        actual: nextTokenWithoutResync,
        previous: previousToken,
        ruleName: this.getCurrRuleFullName()
      });
      const error = new MismatchedTokenException(msg, nextTokenWithoutResync, this.LA(0));
      error.resyncedTokens = resyncedTokens.slice(0, -1);
      this.SAVE_ERROR(error);
    };
    while (!passedResyncPoint) {
      if (this.tokenMatcher(currToken, expectedTokType)) {
        generateErrorMessage();
        return;
      } else if (lookAheadFunc.call(this)) {
        generateErrorMessage();
        grammarRule.apply(this, grammarRuleArgs);
        return;
      } else if (this.tokenMatcher(currToken, reSyncTokType)) {
        passedResyncPoint = true;
      } else {
        currToken = this.SKIP_TOKEN();
        this.addToResyncTokens(currToken, resyncedTokens);
      }
    }
    this.importLexerState(savedLexerState);
  }
  shouldInRepetitionRecoveryBeTried(expectTokAfterLastMatch, nextTokIdx, notStuck) {
    if (notStuck === false) {
      return false;
    }
    if (this.tokenMatcher(this.LA_FAST(1), expectTokAfterLastMatch)) {
      return false;
    }
    if (this.isBackTracking()) {
      return false;
    }
    if (this.canPerformInRuleRecovery(expectTokAfterLastMatch, this.getFollowsForInRuleRecovery(expectTokAfterLastMatch, nextTokIdx))) {
      return false;
    }
    return true;
  }
  // TODO: should this be a member method or a utility? it does not have any state or usage of 'this'...
  // TODO: should this be more explicitly part of the public API?
  getNextPossibleTokenTypes(grammarPath) {
    const topRuleName = grammarPath.ruleStack[0];
    const gastProductions = this.getGAstProductions();
    const topProduction = gastProductions[topRuleName];
    const nextPossibleTokenTypes = new NextAfterTokenWalker(topProduction, grammarPath).startWalking();
    return nextPossibleTokenTypes;
  }
  // Error Recovery functionality
  getFollowsForInRuleRecovery(tokType, tokIdxInRule) {
    const grammarPath = this.getCurrentGrammarPath(tokType, tokIdxInRule);
    const follows = this.getNextPossibleTokenTypes(grammarPath);
    return follows;
  }
  tryInRuleRecovery(expectedTokType, follows) {
    if (this.canRecoverWithSingleTokenInsertion(expectedTokType, follows)) {
      const tokToInsert = this.getTokenToInsert(expectedTokType);
      return tokToInsert;
    }
    if (this.canRecoverWithSingleTokenDeletion(expectedTokType)) {
      const nextTok = this.SKIP_TOKEN();
      this.consumeToken();
      return nextTok;
    }
    throw new InRuleRecoveryException("sad sad panda");
  }
  canPerformInRuleRecovery(expectedToken, follows) {
    return this.canRecoverWithSingleTokenInsertion(expectedToken, follows) || this.canRecoverWithSingleTokenDeletion(expectedToken);
  }
  canRecoverWithSingleTokenInsertion(expectedTokType, follows) {
    if (!this.canTokenTypeBeInsertedInRecovery(expectedTokType)) {
      return false;
    }
    if (follows.length === 0) {
      return false;
    }
    const mismatchedTok = this.LA_FAST(1);
    const isMisMatchedTokInFollows = follows.find((possibleFollowsTokType) => {
      return this.tokenMatcher(mismatchedTok, possibleFollowsTokType);
    }) !== void 0;
    return isMisMatchedTokInFollows;
  }
  canRecoverWithSingleTokenDeletion(expectedTokType) {
    if (!this.canTokenTypeBeDeletedInRecovery(expectedTokType)) {
      return false;
    }
    const isNextTokenWhatIsExpected = this.tokenMatcher(
      // not using LA_FAST because LA(2) might be un-safe with maxLookahead=1
      // in some edge cases (?)
      this.LA(2),
      expectedTokType
    );
    return isNextTokenWhatIsExpected;
  }
  isInCurrentRuleReSyncSet(tokenTypeIdx) {
    const followKey = this.getCurrFollowKey();
    const currentRuleReSyncSet = this.getFollowSetFromFollowKey(followKey);
    return currentRuleReSyncSet.includes(tokenTypeIdx);
  }
  findReSyncTokenType() {
    const allPossibleReSyncTokTypes = this.flattenFollowSet();
    let nextToken = this.LA_FAST(1);
    let k = 2;
    while (true) {
      const foundMatch = allPossibleReSyncTokTypes.find((resyncTokType) => {
        const canMatch = tokenMatcher(nextToken, resyncTokType);
        return canMatch;
      });
      if (foundMatch !== void 0) {
        return foundMatch;
      }
      nextToken = this.LA(k);
      k++;
    }
  }
  getCurrFollowKey() {
    if (this.RULE_STACK_IDX === 0) {
      return EOF_FOLLOW_KEY;
    }
    const currRuleShortName = this.currRuleShortName;
    const currRuleIdx = this.getLastExplicitRuleOccurrenceIndex();
    const prevRuleShortName = this.getPreviousExplicitRuleShortName();
    return {
      ruleName: this.shortRuleNameToFullName(currRuleShortName),
      idxInCallingRule: currRuleIdx,
      inRule: this.shortRuleNameToFullName(prevRuleShortName)
    };
  }
  buildFullFollowKeyStack() {
    const explicitRuleStack = this.RULE_STACK;
    const explicitOccurrenceStack = this.RULE_OCCURRENCE_STACK;
    const len = this.RULE_STACK_IDX + 1;
    const result = new Array(len);
    for (let idx = 0; idx < len; idx++) {
      if (idx === 0) {
        result[idx] = EOF_FOLLOW_KEY;
      } else {
        result[idx] = {
          ruleName: this.shortRuleNameToFullName(explicitRuleStack[idx]),
          idxInCallingRule: explicitOccurrenceStack[idx],
          inRule: this.shortRuleNameToFullName(explicitRuleStack[idx - 1])
        };
      }
    }
    return result;
  }
  flattenFollowSet() {
    const followStack = this.buildFullFollowKeyStack().map((currKey) => {
      return this.getFollowSetFromFollowKey(currKey);
    });
    return followStack.flat();
  }
  getFollowSetFromFollowKey(followKey) {
    if (followKey === EOF_FOLLOW_KEY) {
      return [EOF];
    }
    const followName = followKey.ruleName + followKey.idxInCallingRule + IN + followKey.inRule;
    return this.resyncFollows[followName];
  }
  // It does not make any sense to include a virtual EOF token in the list of resynced tokens
  // as EOF does not really exist and thus does not contain any useful information (line/column numbers)
  addToResyncTokens(token, resyncTokens) {
    if (!this.tokenMatcher(token, EOF)) {
      resyncTokens.push(token);
    }
    return resyncTokens;
  }
  reSyncTo(tokType) {
    const resyncedTokens = [];
    let nextTok = this.LA_FAST(1);
    while (this.tokenMatcher(nextTok, tokType) === false) {
      nextTok = this.SKIP_TOKEN();
      this.addToResyncTokens(nextTok, resyncedTokens);
    }
    return resyncedTokens.slice(0, -1);
  }
  attemptInRepetitionRecovery(prodFunc, args, lookaheadFunc, dslMethodIdx, prodOccurrence, nextToksWalker, notStuck) {
  }
  getCurrentGrammarPath(tokType, tokIdxInRule) {
    const pathRuleStack = this.getHumanReadableRuleStack();
    const pathOccurrenceStack = this.RULE_OCCURRENCE_STACK.slice(0, this.RULE_OCCURRENCE_STACK_IDX + 1);
    const grammarPath = {
      ruleStack: pathRuleStack,
      occurrenceStack: pathOccurrenceStack,
      lastTok: tokType,
      lastTokOccurrence: tokIdxInRule
    };
    return grammarPath;
  }
  getHumanReadableRuleStack() {
    const len = this.RULE_STACK_IDX + 1;
    const result = new Array(len);
    for (let i = 0; i < len; i++) {
      result[i] = this.shortRuleNameToFullName(this.RULE_STACK[i]);
    }
    return result;
  }
};
function attemptInRepetitionRecovery(prodFunc, args, lookaheadFunc, dslMethodIdx, prodOccurrence, nextToksWalker, notStuck) {
  var _a;
  var _b, _c;
  const key = dslMethodIdx | prodOccurrence;
  const ruleCache = (_a = (_b = this.firstAfterRepMap)[_c = this.currRuleShortName]) !== null && _a !== void 0 ? _a : _b[_c] = [];
  let firstAfterRepInfo = ruleCache[key];
  if (firstAfterRepInfo === void 0) {
    const currRuleName = this.getCurrRuleFullName();
    const ruleGrammar = this.getGAstProductions()[currRuleName];
    const walker = new nextToksWalker(ruleGrammar, prodOccurrence);
    firstAfterRepInfo = walker.startWalking();
    ruleCache[key] = firstAfterRepInfo;
  }
  let expectTokAfterLastMatch = firstAfterRepInfo.token;
  let nextTokIdx = firstAfterRepInfo.occurrence;
  const isEndOfRule = firstAfterRepInfo.isEndOfRule;
  if (this.RULE_STACK_IDX === 0 && isEndOfRule && expectTokAfterLastMatch === void 0) {
    expectTokAfterLastMatch = EOF;
    nextTokIdx = 1;
  }
  if (expectTokAfterLastMatch === void 0 || nextTokIdx === void 0) {
    return;
  }
  if (this.shouldInRepetitionRecoveryBeTried(expectTokAfterLastMatch, nextTokIdx, notStuck)) {
    this.tryInRepetitionRecovery(prodFunc, args, lookaheadFunc, expectTokAfterLastMatch);
  }
}

// node_modules/chevrotain/lib/src/parse/grammar/keys.js
var BITS_FOR_OCCURRENCE_IDX = 8;
var OR_IDX = 1 << BITS_FOR_OCCURRENCE_IDX;
var OPTION_IDX = 2 << BITS_FOR_OCCURRENCE_IDX;
var MANY_IDX = 3 << BITS_FOR_OCCURRENCE_IDX;
var AT_LEAST_ONE_IDX = 4 << BITS_FOR_OCCURRENCE_IDX;
var MANY_SEP_IDX = 5 << BITS_FOR_OCCURRENCE_IDX;
var AT_LEAST_ONE_SEP_IDX = 6 << BITS_FOR_OCCURRENCE_IDX;

// node_modules/chevrotain/lib/src/parse/grammar/llk_lookahead.js
var LLkLookaheadStrategy = class {
  constructor(options) {
    var _a;
    this.maxLookahead = (_a = options === null || options === void 0 ? void 0 : options.maxLookahead) !== null && _a !== void 0 ? _a : DEFAULT_PARSER_CONFIG.maxLookahead;
  }
  validate(options) {
    const leftRecursionErrors = this.validateNoLeftRecursion(options.rules);
    if (leftRecursionErrors.length === 0) {
      const emptyAltErrors = this.validateEmptyOrAlternatives(options.rules);
      const ambiguousAltsErrors = this.validateAmbiguousAlternationAlternatives(options.rules, this.maxLookahead);
      const emptyRepetitionErrors = this.validateSomeNonEmptyLookaheadPath(options.rules, this.maxLookahead);
      const allErrors = [
        ...leftRecursionErrors,
        ...emptyAltErrors,
        ...ambiguousAltsErrors,
        ...emptyRepetitionErrors
      ];
      return allErrors;
    }
    return leftRecursionErrors;
  }
  validateNoLeftRecursion(rules) {
    return rules.flatMap((currTopRule) => validateNoLeftRecursion(currTopRule, currTopRule, defaultGrammarValidatorErrorProvider));
  }
  validateEmptyOrAlternatives(rules) {
    return rules.flatMap((currTopRule) => validateEmptyOrAlternative(currTopRule, defaultGrammarValidatorErrorProvider));
  }
  validateAmbiguousAlternationAlternatives(rules, maxLookahead) {
    return rules.flatMap((currTopRule) => validateAmbiguousAlternationAlternatives(currTopRule, maxLookahead, defaultGrammarValidatorErrorProvider));
  }
  validateSomeNonEmptyLookaheadPath(rules, maxLookahead) {
    return validateSomeNonEmptyLookaheadPath(rules, maxLookahead, defaultGrammarValidatorErrorProvider);
  }
  buildLookaheadForAlternation(options) {
    return buildLookaheadFuncForOr(options.prodOccurrence, options.rule, options.maxLookahead, options.hasPredicates, options.dynamicTokensEnabled, buildAlternativesLookAheadFunc);
  }
  buildLookaheadForOptional(options) {
    return buildLookaheadFuncForOptionalProd(options.prodOccurrence, options.rule, options.maxLookahead, options.dynamicTokensEnabled, getProdType(options.prodType), buildSingleAlternativeLookaheadFunction);
  }
};

// node_modules/chevrotain/lib/src/parse/parser/traits/looksahead.js
var LooksAhead = class {
  initLooksAhead(config) {
    this.dynamicTokensEnabled = Object.hasOwn(config, "dynamicTokensEnabled") ? config.dynamicTokensEnabled : DEFAULT_PARSER_CONFIG.dynamicTokensEnabled;
    this.maxLookahead = Object.hasOwn(config, "maxLookahead") ? config.maxLookahead : DEFAULT_PARSER_CONFIG.maxLookahead;
    this.lookaheadStrategy = Object.hasOwn(config, "lookaheadStrategy") ? config.lookaheadStrategy : new LLkLookaheadStrategy({ maxLookahead: this.maxLookahead });
    this.lookAheadFuncsCache = [];
    this.currRuleLookaheadFuncs = [];
  }
  preComputeLookaheadFunctions(rules) {
    rules.forEach((currRule) => {
      this.TRACE_INIT(`${currRule.name} Rule Lookahead`, () => {
        const { alternation, repetition, option, repetitionMandatory, repetitionMandatoryWithSeparator, repetitionWithSeparator } = collectMethods(currRule);
        alternation.forEach((currProd) => {
          const prodIdx = currProd.idx === 0 ? "" : currProd.idx;
          this.TRACE_INIT(`${getProductionDslName(currProd)}${prodIdx}`, () => {
            const laFunc = this.lookaheadStrategy.buildLookaheadForAlternation({
              prodOccurrence: currProd.idx,
              rule: currRule,
              maxLookahead: currProd.maxLookahead || this.maxLookahead,
              hasPredicates: currProd.hasPredicates,
              dynamicTokensEnabled: this.dynamicTokensEnabled
            });
            this.setLaFuncCache(this.fullRuleNameToShort[currRule.name], OR_IDX | currProd.idx, laFunc);
          });
        });
        repetition.forEach((currProd) => {
          this.computeLookaheadFunc(currRule, currProd.idx, MANY_IDX, "Repetition", currProd.maxLookahead, getProductionDslName(currProd));
        });
        option.forEach((currProd) => {
          this.computeLookaheadFunc(currRule, currProd.idx, OPTION_IDX, "Option", currProd.maxLookahead, getProductionDslName(currProd));
        });
        repetitionMandatory.forEach((currProd) => {
          this.computeLookaheadFunc(currRule, currProd.idx, AT_LEAST_ONE_IDX, "RepetitionMandatory", currProd.maxLookahead, getProductionDslName(currProd));
        });
        repetitionMandatoryWithSeparator.forEach((currProd) => {
          this.computeLookaheadFunc(currRule, currProd.idx, AT_LEAST_ONE_SEP_IDX, "RepetitionMandatoryWithSeparator", currProd.maxLookahead, getProductionDslName(currProd));
        });
        repetitionWithSeparator.forEach((currProd) => {
          this.computeLookaheadFunc(currRule, currProd.idx, MANY_SEP_IDX, "RepetitionWithSeparator", currProd.maxLookahead, getProductionDslName(currProd));
        });
      });
    });
  }
  computeLookaheadFunc(rule, prodOccurrence, prodKey, prodType, prodMaxLookahead, dslMethodName) {
    this.TRACE_INIT(`${dslMethodName}${prodOccurrence === 0 ? "" : prodOccurrence}`, () => {
      const laFunc = this.lookaheadStrategy.buildLookaheadForOptional({
        prodOccurrence,
        rule,
        maxLookahead: prodMaxLookahead || this.maxLookahead,
        dynamicTokensEnabled: this.dynamicTokensEnabled,
        prodType
      });
      this.setLaFuncCache(this.fullRuleNameToShort[rule.name], prodKey | prodOccurrence, laFunc);
    });
  }
  setLaFuncCache(ruleIdx, key, value) {
    let ruleLookaheadFuncs = this.lookAheadFuncsCache[ruleIdx];
    if (ruleLookaheadFuncs === void 0) {
      ruleLookaheadFuncs = [];
      this.lookAheadFuncsCache[ruleIdx] = ruleLookaheadFuncs;
    }
    ruleLookaheadFuncs[key] = value;
  }
};
var DslMethodsCollectorVisitor = class extends GAstVisitor {
  constructor() {
    super(...arguments);
    this.dslMethods = {
      option: [],
      alternation: [],
      repetition: [],
      repetitionWithSeparator: [],
      repetitionMandatory: [],
      repetitionMandatoryWithSeparator: []
    };
  }
  reset() {
    this.dslMethods = {
      option: [],
      alternation: [],
      repetition: [],
      repetitionWithSeparator: [],
      repetitionMandatory: [],
      repetitionMandatoryWithSeparator: []
    };
  }
  visitOption(option) {
    this.dslMethods.option.push(option);
  }
  visitRepetitionWithSeparator(manySep) {
    this.dslMethods.repetitionWithSeparator.push(manySep);
  }
  visitRepetitionMandatory(atLeastOne) {
    this.dslMethods.repetitionMandatory.push(atLeastOne);
  }
  visitRepetitionMandatoryWithSeparator(atLeastOneSep) {
    this.dslMethods.repetitionMandatoryWithSeparator.push(atLeastOneSep);
  }
  visitRepetition(many) {
    this.dslMethods.repetition.push(many);
  }
  visitAlternation(or) {
    this.dslMethods.alternation.push(or);
  }
};
var collectorVisitor = new DslMethodsCollectorVisitor();
function collectMethods(rule) {
  collectorVisitor.reset();
  rule.accept(collectorVisitor);
  const dslMethods = collectorVisitor.dslMethods;
  collectorVisitor.reset();
  return dslMethods;
}

// node_modules/chevrotain/lib/src/parse/cst/cst.js
function setNodeLocationOnlyOffset(currNodeLocation, newLocationInfo) {
  if (currNodeLocation.startOffset === -1) {
    currNodeLocation.startOffset = newLocationInfo.startOffset;
    currNodeLocation.endOffset = newLocationInfo.endOffset;
  } else if (currNodeLocation.endOffset < newLocationInfo.endOffset === true) {
    currNodeLocation.endOffset = newLocationInfo.endOffset;
  }
}
function setNodeLocationFull(currNodeLocation, newLocationInfo) {
  if (currNodeLocation.startOffset === -1) {
    currNodeLocation.startOffset = newLocationInfo.startOffset;
    currNodeLocation.startColumn = newLocationInfo.startColumn;
    currNodeLocation.startLine = newLocationInfo.startLine;
    currNodeLocation.endOffset = newLocationInfo.endOffset;
    currNodeLocation.endColumn = newLocationInfo.endColumn;
    currNodeLocation.endLine = newLocationInfo.endLine;
  } else if (currNodeLocation.endOffset < newLocationInfo.endOffset === true) {
    currNodeLocation.endOffset = newLocationInfo.endOffset;
    currNodeLocation.endColumn = newLocationInfo.endColumn;
    currNodeLocation.endLine = newLocationInfo.endLine;
  }
}
function addTerminalToCst(node, token, tokenTypeName) {
  if (node.children[tokenTypeName] === void 0) {
    node.children[tokenTypeName] = [token];
  } else {
    node.children[tokenTypeName].push(token);
  }
}
function addNoneTerminalToCst(node, ruleName, ruleResult) {
  if (node.children[ruleName] === void 0) {
    node.children[ruleName] = [ruleResult];
  } else {
    node.children[ruleName].push(ruleResult);
  }
}

// node_modules/chevrotain/lib/src/lang/lang_extensions.js
var NAME = "name";
function defineNameProp(obj, nameValue) {
  Object.defineProperty(obj, NAME, {
    enumerable: false,
    configurable: true,
    writable: false,
    value: nameValue
  });
}

// node_modules/chevrotain/lib/src/parse/cst/cst_visitor.js
function defaultVisit(ctx, param) {
  const childrenNames = Object.keys(ctx);
  const childrenNamesLength = childrenNames.length;
  for (let i = 0; i < childrenNamesLength; i++) {
    const currChildName = childrenNames[i];
    const currChildArray = ctx[currChildName];
    const currChildArrayLength = currChildArray.length;
    for (let j = 0; j < currChildArrayLength; j++) {
      const currChild = currChildArray[j];
      if (currChild.tokenTypeIdx === void 0) {
        this[currChild.name](currChild.children, param);
      }
    }
  }
}
function createBaseSemanticVisitorConstructor(grammarName, ruleNames) {
  const derivedConstructor = function() {
  };
  defineNameProp(derivedConstructor, grammarName + "BaseSemantics");
  const semanticProto = {
    visit: function(cstNode, param) {
      if (Array.isArray(cstNode)) {
        cstNode = cstNode[0];
      }
      if (cstNode === void 0) {
        return void 0;
      }
      return this[cstNode.name](cstNode.children, param);
    },
    validateVisitor: function() {
      const semanticDefinitionErrors = validateVisitor(this, ruleNames);
      if (semanticDefinitionErrors.length !== 0) {
        const errorMessages = semanticDefinitionErrors.map((currDefError) => currDefError.msg);
        throw Error(`Errors Detected in CST Visitor <${this.constructor.name}>:
	${errorMessages.join("\n\n").replace(/\n/g, "\n	")}`);
      }
    }
  };
  derivedConstructor.prototype = semanticProto;
  derivedConstructor.prototype.constructor = derivedConstructor;
  derivedConstructor._RULE_NAMES = ruleNames;
  return derivedConstructor;
}
function createBaseVisitorConstructorWithDefaults(grammarName, ruleNames, baseConstructor) {
  const derivedConstructor = function() {
  };
  defineNameProp(derivedConstructor, grammarName + "BaseSemanticsWithDefaults");
  const withDefaultsProto = Object.create(baseConstructor.prototype);
  ruleNames.forEach((ruleName) => {
    withDefaultsProto[ruleName] = defaultVisit;
  });
  derivedConstructor.prototype = withDefaultsProto;
  derivedConstructor.prototype.constructor = derivedConstructor;
  return derivedConstructor;
}
var CstVisitorDefinitionError;
(function(CstVisitorDefinitionError2) {
  CstVisitorDefinitionError2[CstVisitorDefinitionError2["REDUNDANT_METHOD"] = 0] = "REDUNDANT_METHOD";
  CstVisitorDefinitionError2[CstVisitorDefinitionError2["MISSING_METHOD"] = 1] = "MISSING_METHOD";
})(CstVisitorDefinitionError || (CstVisitorDefinitionError = {}));
function validateVisitor(visitorInstance, ruleNames) {
  const missingErrors = validateMissingCstMethods(visitorInstance, ruleNames);
  return missingErrors;
}
function validateMissingCstMethods(visitorInstance, ruleNames) {
  const missingRuleNames = ruleNames.filter((currRuleName) => {
    return typeof visitorInstance[currRuleName] === "function" === false;
  });
  const errors = missingRuleNames.map((currRuleName) => {
    return {
      msg: `Missing visitor method: <${currRuleName}> on ${visitorInstance.constructor.name} CST Visitor.`,
      type: CstVisitorDefinitionError.MISSING_METHOD,
      methodName: currRuleName
    };
  });
  return errors.filter(Boolean);
}

// node_modules/chevrotain/lib/src/parse/parser/traits/tree_builder.js
var TreeBuilder = class {
  initTreeBuilder(config) {
    this.CST_STACK = [];
    this.outputCst = config.outputCst;
    this.nodeLocationTracking = Object.hasOwn(config, "nodeLocationTracking") ? config.nodeLocationTracking : DEFAULT_PARSER_CONFIG.nodeLocationTracking;
    if (!this.outputCst) {
      this.cstInvocationStateUpdate = () => {
      };
      this.cstFinallyStateUpdate = () => {
      };
      this.cstPostTerminal = () => {
      };
      this.cstPostNonTerminal = () => {
      };
      this.cstPostRule = () => {
      };
    } else {
      if (/full/i.test(this.nodeLocationTracking)) {
        if (this.recoveryEnabled) {
          this.setNodeLocationFromToken = setNodeLocationFull;
          this.setNodeLocationFromNode = setNodeLocationFull;
          this.cstPostRule = () => {
          };
          this.setInitialNodeLocation = this.setInitialNodeLocationFullRecovery;
        } else {
          this.setNodeLocationFromToken = () => {
          };
          this.setNodeLocationFromNode = () => {
          };
          this.cstPostRule = this.cstPostRuleFull;
          this.setInitialNodeLocation = this.setInitialNodeLocationFullRegular;
        }
      } else if (/onlyOffset/i.test(this.nodeLocationTracking)) {
        if (this.recoveryEnabled) {
          this.setNodeLocationFromToken = setNodeLocationOnlyOffset;
          this.setNodeLocationFromNode = setNodeLocationOnlyOffset;
          this.cstPostRule = () => {
          };
          this.setInitialNodeLocation = this.setInitialNodeLocationOnlyOffsetRecovery;
        } else {
          this.setNodeLocationFromToken = () => {
          };
          this.setNodeLocationFromNode = () => {
          };
          this.cstPostRule = this.cstPostRuleOnlyOffset;
          this.setInitialNodeLocation = this.setInitialNodeLocationOnlyOffsetRegular;
        }
      } else if (/none/i.test(this.nodeLocationTracking)) {
        this.setNodeLocationFromToken = () => {
        };
        this.setNodeLocationFromNode = () => {
        };
        this.cstPostRule = () => {
        };
        this.setInitialNodeLocation = () => {
        };
      } else {
        throw Error(`Invalid <nodeLocationTracking> config option: "${config.nodeLocationTracking}"`);
      }
    }
  }
  setInitialNodeLocationOnlyOffsetRecovery(cstNode) {
    cstNode.location = {
      startOffset: -1,
      endOffset: -1
    };
  }
  setInitialNodeLocationOnlyOffsetRegular(cstNode) {
    cstNode.location = {
      // without error recovery the starting Location of a new CstNode is guaranteed
      // To be the next Token's startOffset (for valid inputs).
      // For invalid inputs there won't be any CSTOutput so this potential
      // inaccuracy does not matter
      startOffset: this.LA_FAST(1).startOffset,
      endOffset: -1
    };
  }
  setInitialNodeLocationFullRecovery(cstNode) {
    cstNode.location = {
      startOffset: -1,
      startLine: -1,
      startColumn: -1,
      endOffset: -1,
      endLine: -1,
      endColumn: -1
    };
  }
  /**
       *  @see setInitialNodeLocationOnlyOffsetRegular for explanation why this work
  
       * @param cstNode
       */
  setInitialNodeLocationFullRegular(cstNode) {
    const nextToken = this.LA_FAST(1);
    cstNode.location = {
      startOffset: nextToken.startOffset,
      startLine: nextToken.startLine,
      startColumn: nextToken.startColumn,
      endOffset: -1,
      endLine: -1,
      endColumn: -1
    };
  }
  cstInvocationStateUpdate(fullRuleName) {
    const cstNode = {
      name: fullRuleName,
      children: /* @__PURE__ */ Object.create(null)
    };
    this.setInitialNodeLocation(cstNode);
    this.CST_STACK.push(cstNode);
  }
  cstFinallyStateUpdate() {
    this.CST_STACK.pop();
  }
  cstPostRuleFull(ruleCstNode) {
    const prevToken = this.LA(0);
    const loc = ruleCstNode.location;
    if (loc.startOffset !== -1 && loc.startOffset <= prevToken.startOffset === true) {
      loc.endOffset = prevToken.endOffset;
      loc.endLine = prevToken.endLine;
      loc.endColumn = prevToken.endColumn;
    } else {
      loc.startOffset = -1;
      loc.startLine = -1;
      loc.startColumn = -1;
    }
  }
  cstPostRuleOnlyOffset(ruleCstNode) {
    const prevToken = this.LA(0);
    const loc = ruleCstNode.location;
    if (loc.startOffset !== -1 && loc.startOffset <= prevToken.startOffset === true) {
      loc.endOffset = prevToken.endOffset;
    } else {
      loc.startOffset = -1;
    }
  }
  cstPostTerminal(key, consumedToken) {
    const rootCst = this.CST_STACK[this.CST_STACK.length - 1];
    addTerminalToCst(rootCst, consumedToken, key);
    this.setNodeLocationFromToken(rootCst.location, consumedToken);
  }
  cstPostNonTerminal(ruleCstResult, ruleName) {
    const preCstNode = this.CST_STACK[this.CST_STACK.length - 1];
    addNoneTerminalToCst(preCstNode, ruleName, ruleCstResult);
    this.setNodeLocationFromNode(preCstNode.location, ruleCstResult.location);
  }
  get currCSTNode() {
    const mixedIn = this;
    return mixedIn.CST_STACK[mixedIn.CST_STACK.length - 1];
  }
  getBaseCstVisitorConstructor() {
    if (this.baseCstVisitorConstructor === void 0) {
      const newBaseCstVisitorConstructor = createBaseSemanticVisitorConstructor(this.className, Object.keys(this.gastProductionsCache));
      this.baseCstVisitorConstructor = newBaseCstVisitorConstructor;
      return newBaseCstVisitorConstructor;
    }
    return this.baseCstVisitorConstructor;
  }
  getBaseCstVisitorConstructorWithDefaults() {
    if (this.baseCstVisitorWithDefaultsConstructor === void 0) {
      const newConstructor = createBaseVisitorConstructorWithDefaults(this.className, Object.keys(this.gastProductionsCache), this.getBaseCstVisitorConstructor());
      this.baseCstVisitorWithDefaultsConstructor = newConstructor;
      return newConstructor;
    }
    return this.baseCstVisitorWithDefaultsConstructor;
  }
  getPreviousExplicitRuleShortName() {
    return this.RULE_STACK[this.RULE_STACK_IDX - 1];
  }
  getLastExplicitRuleOccurrenceIndex() {
    return this.RULE_OCCURRENCE_STACK[this.RULE_OCCURRENCE_STACK_IDX];
  }
};

// node_modules/chevrotain/lib/src/parse/parser/traits/lexer_adapter.js
var LexerAdapter = class {
  initLexerAdapter() {
    this.tokVector = [];
    this.tokVectorLength = 0;
    this.currIdx = -1;
  }
  set input(newInput) {
    if (this.selfAnalysisDone !== true) {
      throw Error(`Missing <performSelfAnalysis> invocation at the end of the Parser's constructor.`);
    }
    this.reset();
    this.tokVector = newInput;
    this.tokVectorLength = newInput.length;
  }
  get input() {
    return this.tokVector;
  }
  // skips a token and returns the next token
  SKIP_TOKEN() {
    if (this.currIdx <= this.tokVectorLength - 2) {
      this.consumeToken();
      return this.LA_FAST(1);
    } else {
      return END_OF_FILE;
    }
  }
  // Lexer (accessing Token vector) related methods which can be overridden to implement lazy lexers
  // or lexers dependent on parser context.
  // Performance Optimized version of LA without bound checks
  // note that token beyond the end of the token vector EOF Token will still be returned
  // due to using sentinels at the end of the token vector. (for K=max lookahead)
  LA_FAST(howMuch) {
    const soughtIdx = this.currIdx + howMuch;
    return this.tokVector[soughtIdx];
  }
  LA(howMuch) {
    const soughtIdx = this.currIdx + howMuch;
    if (soughtIdx < 0 || this.tokVectorLength <= soughtIdx) {
      return END_OF_FILE;
    } else {
      return this.tokVector[soughtIdx];
    }
  }
  consumeToken() {
    this.currIdx++;
  }
  exportLexerState() {
    return this.currIdx;
  }
  importLexerState(newState) {
    this.currIdx = newState;
  }
  resetLexerState() {
    this.currIdx = -1;
  }
  moveToTerminatedState() {
    this.currIdx = this.tokVectorLength - 1;
  }
  getLexerPosition() {
    return this.exportLexerState();
  }
};

// node_modules/chevrotain/lib/src/parse/parser/traits/recognizer_api.js
var RecognizerApi = class {
  ACTION(impl) {
    return impl.call(this);
  }
  consume(idx, tokType, options) {
    return this.consumeInternal(tokType, idx, options);
  }
  subrule(idx, ruleToCall, options) {
    return this.subruleInternal(ruleToCall, idx, options);
  }
  option(idx, actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, idx);
  }
  or(idx, altsOrOpts) {
    return this.orInternal(altsOrOpts, idx);
  }
  many(idx, actionORMethodDef) {
    return this.manyInternal(idx, actionORMethodDef);
  }
  atLeastOne(idx, actionORMethodDef) {
    return this.atLeastOneInternal(idx, actionORMethodDef);
  }
  CONSUME(tokType, options) {
    return this.consumeInternal(tokType, 0, options);
  }
  CONSUME1(tokType, options) {
    return this.consumeInternal(tokType, 1, options);
  }
  CONSUME2(tokType, options) {
    return this.consumeInternal(tokType, 2, options);
  }
  CONSUME3(tokType, options) {
    return this.consumeInternal(tokType, 3, options);
  }
  CONSUME4(tokType, options) {
    return this.consumeInternal(tokType, 4, options);
  }
  CONSUME5(tokType, options) {
    return this.consumeInternal(tokType, 5, options);
  }
  CONSUME6(tokType, options) {
    return this.consumeInternal(tokType, 6, options);
  }
  CONSUME7(tokType, options) {
    return this.consumeInternal(tokType, 7, options);
  }
  CONSUME8(tokType, options) {
    return this.consumeInternal(tokType, 8, options);
  }
  CONSUME9(tokType, options) {
    return this.consumeInternal(tokType, 9, options);
  }
  SUBRULE(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 0, options);
  }
  SUBRULE1(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 1, options);
  }
  SUBRULE2(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 2, options);
  }
  SUBRULE3(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 3, options);
  }
  SUBRULE4(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 4, options);
  }
  SUBRULE5(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 5, options);
  }
  SUBRULE6(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 6, options);
  }
  SUBRULE7(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 7, options);
  }
  SUBRULE8(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 8, options);
  }
  SUBRULE9(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 9, options);
  }
  OPTION(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 0);
  }
  OPTION1(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 1);
  }
  OPTION2(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 2);
  }
  OPTION3(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 3);
  }
  OPTION4(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 4);
  }
  OPTION5(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 5);
  }
  OPTION6(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 6);
  }
  OPTION7(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 7);
  }
  OPTION8(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 8);
  }
  OPTION9(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 9);
  }
  OR(altsOrOpts) {
    return this.orInternal(altsOrOpts, 0);
  }
  OR1(altsOrOpts) {
    return this.orInternal(altsOrOpts, 1);
  }
  OR2(altsOrOpts) {
    return this.orInternal(altsOrOpts, 2);
  }
  OR3(altsOrOpts) {
    return this.orInternal(altsOrOpts, 3);
  }
  OR4(altsOrOpts) {
    return this.orInternal(altsOrOpts, 4);
  }
  OR5(altsOrOpts) {
    return this.orInternal(altsOrOpts, 5);
  }
  OR6(altsOrOpts) {
    return this.orInternal(altsOrOpts, 6);
  }
  OR7(altsOrOpts) {
    return this.orInternal(altsOrOpts, 7);
  }
  OR8(altsOrOpts) {
    return this.orInternal(altsOrOpts, 8);
  }
  OR9(altsOrOpts) {
    return this.orInternal(altsOrOpts, 9);
  }
  MANY(actionORMethodDef) {
    this.manyInternal(0, actionORMethodDef);
  }
  MANY1(actionORMethodDef) {
    this.manyInternal(1, actionORMethodDef);
  }
  MANY2(actionORMethodDef) {
    this.manyInternal(2, actionORMethodDef);
  }
  MANY3(actionORMethodDef) {
    this.manyInternal(3, actionORMethodDef);
  }
  MANY4(actionORMethodDef) {
    this.manyInternal(4, actionORMethodDef);
  }
  MANY5(actionORMethodDef) {
    this.manyInternal(5, actionORMethodDef);
  }
  MANY6(actionORMethodDef) {
    this.manyInternal(6, actionORMethodDef);
  }
  MANY7(actionORMethodDef) {
    this.manyInternal(7, actionORMethodDef);
  }
  MANY8(actionORMethodDef) {
    this.manyInternal(8, actionORMethodDef);
  }
  MANY9(actionORMethodDef) {
    this.manyInternal(9, actionORMethodDef);
  }
  MANY_SEP(options) {
    this.manySepFirstInternal(0, options);
  }
  MANY_SEP1(options) {
    this.manySepFirstInternal(1, options);
  }
  MANY_SEP2(options) {
    this.manySepFirstInternal(2, options);
  }
  MANY_SEP3(options) {
    this.manySepFirstInternal(3, options);
  }
  MANY_SEP4(options) {
    this.manySepFirstInternal(4, options);
  }
  MANY_SEP5(options) {
    this.manySepFirstInternal(5, options);
  }
  MANY_SEP6(options) {
    this.manySepFirstInternal(6, options);
  }
  MANY_SEP7(options) {
    this.manySepFirstInternal(7, options);
  }
  MANY_SEP8(options) {
    this.manySepFirstInternal(8, options);
  }
  MANY_SEP9(options) {
    this.manySepFirstInternal(9, options);
  }
  AT_LEAST_ONE(actionORMethodDef) {
    this.atLeastOneInternal(0, actionORMethodDef);
  }
  AT_LEAST_ONE1(actionORMethodDef) {
    return this.atLeastOneInternal(1, actionORMethodDef);
  }
  AT_LEAST_ONE2(actionORMethodDef) {
    this.atLeastOneInternal(2, actionORMethodDef);
  }
  AT_LEAST_ONE3(actionORMethodDef) {
    this.atLeastOneInternal(3, actionORMethodDef);
  }
  AT_LEAST_ONE4(actionORMethodDef) {
    this.atLeastOneInternal(4, actionORMethodDef);
  }
  AT_LEAST_ONE5(actionORMethodDef) {
    this.atLeastOneInternal(5, actionORMethodDef);
  }
  AT_LEAST_ONE6(actionORMethodDef) {
    this.atLeastOneInternal(6, actionORMethodDef);
  }
  AT_LEAST_ONE7(actionORMethodDef) {
    this.atLeastOneInternal(7, actionORMethodDef);
  }
  AT_LEAST_ONE8(actionORMethodDef) {
    this.atLeastOneInternal(8, actionORMethodDef);
  }
  AT_LEAST_ONE9(actionORMethodDef) {
    this.atLeastOneInternal(9, actionORMethodDef);
  }
  AT_LEAST_ONE_SEP(options) {
    this.atLeastOneSepFirstInternal(0, options);
  }
  AT_LEAST_ONE_SEP1(options) {
    this.atLeastOneSepFirstInternal(1, options);
  }
  AT_LEAST_ONE_SEP2(options) {
    this.atLeastOneSepFirstInternal(2, options);
  }
  AT_LEAST_ONE_SEP3(options) {
    this.atLeastOneSepFirstInternal(3, options);
  }
  AT_LEAST_ONE_SEP4(options) {
    this.atLeastOneSepFirstInternal(4, options);
  }
  AT_LEAST_ONE_SEP5(options) {
    this.atLeastOneSepFirstInternal(5, options);
  }
  AT_LEAST_ONE_SEP6(options) {
    this.atLeastOneSepFirstInternal(6, options);
  }
  AT_LEAST_ONE_SEP7(options) {
    this.atLeastOneSepFirstInternal(7, options);
  }
  AT_LEAST_ONE_SEP8(options) {
    this.atLeastOneSepFirstInternal(8, options);
  }
  AT_LEAST_ONE_SEP9(options) {
    this.atLeastOneSepFirstInternal(9, options);
  }
  RULE(name, implementation, config = DEFAULT_RULE_CONFIG) {
    if (this.definedRulesNames.includes(name)) {
      const errMsg = defaultGrammarValidatorErrorProvider.buildDuplicateRuleNameError({
        topLevelRule: name,
        grammarName: this.className
      });
      const error = {
        message: errMsg,
        type: ParserDefinitionErrorType.DUPLICATE_RULE_NAME,
        ruleName: name
      };
      this.definitionErrors.push(error);
    }
    this.definedRulesNames.push(name);
    const ruleImplementation = this.defineRule(name, implementation, config);
    this[name] = ruleImplementation;
    return ruleImplementation;
  }
  OVERRIDE_RULE(name, impl, config = DEFAULT_RULE_CONFIG) {
    const ruleErrors = validateRuleIsOverridden(name, this.definedRulesNames, this.className);
    this.definitionErrors = this.definitionErrors.concat(ruleErrors);
    const ruleImplementation = this.defineRule(name, impl, config);
    this[name] = ruleImplementation;
    return ruleImplementation;
  }
  BACKTRACK(grammarRule, args) {
    var _a;
    const ruleToCall = (_a = grammarRule.coreRule) !== null && _a !== void 0 ? _a : grammarRule;
    return function() {
      this.isBackTrackingStack.push(1);
      const orgState = this.saveRecogState();
      try {
        ruleToCall.apply(this, args);
        return true;
      } catch (e) {
        if (isRecognitionException(e)) {
          return false;
        } else {
          throw e;
        }
      } finally {
        this.reloadRecogState(orgState);
        this.isBackTrackingStack.pop();
      }
    };
  }
  // GAST export APIs
  getGAstProductions() {
    return this.gastProductionsCache;
  }
  getSerializedGastProductions() {
    return serializeGrammar(Object.values(this.gastProductionsCache));
  }
};

// node_modules/chevrotain/lib/src/parse/parser/traits/recognizer_engine.js
var RecognizerEngine = class {
  initRecognizerEngine(tokenVocabulary, config) {
    this.className = this.constructor.name;
    this.shortRuleNameToFull = [];
    this.fullRuleNameToShort = {};
    this.ruleShortNameIdx = 0;
    this.tokenMatcher = tokenStructuredMatcherNoCategories;
    this.subruleIdx = 0;
    this.currRuleShortName = -1;
    this.definedRulesNames = [];
    this.tokensMap = {};
    this.isBackTrackingStack = [];
    this.RULE_STACK = [];
    this.RULE_STACK_IDX = -1;
    this.RULE_OCCURRENCE_STACK = [];
    this.RULE_OCCURRENCE_STACK_IDX = -1;
    this.gastProductionsCache = {};
    if (Object.hasOwn(config, "serializedGrammar")) {
      throw Error("The Parser's configuration can no longer contain a <serializedGrammar> property.\n	See: https://chevrotain.io/docs/changes/BREAKING_CHANGES.html#_6-0-0\n	For Further details.");
    }
    if (Array.isArray(tokenVocabulary)) {
      if (tokenVocabulary.length === 0) {
        throw Error("A Token Vocabulary cannot be empty.\n	Note that the first argument for the parser constructor\n	is no longer a Token vector (since v4.0).");
      }
      if (typeof tokenVocabulary[0].startOffset === "number") {
        throw Error("The Parser constructor no longer accepts a token vector as the first argument.\n	See: https://chevrotain.io/docs/changes/BREAKING_CHANGES.html#_4-0-0\n	For Further details.");
      }
    }
    if (Array.isArray(tokenVocabulary)) {
      this.tokensMap = tokenVocabulary.reduce((acc, tokType) => {
        acc[tokType.name] = tokType;
        return acc;
      }, {});
    } else if (Object.hasOwn(tokenVocabulary, "modes") && Object.values(tokenVocabulary.modes).flat().every(isTokenType)) {
      const allTokenTypes2 = Object.values(tokenVocabulary.modes).flat();
      const uniqueTokens = [...new Set(allTokenTypes2)];
      this.tokensMap = uniqueTokens.reduce((acc, tokType) => {
        acc[tokType.name] = tokType;
        return acc;
      }, {});
    } else if (typeof tokenVocabulary === "object" && tokenVocabulary !== null) {
      this.tokensMap = Object.assign({}, tokenVocabulary);
    } else {
      throw new Error("<tokensDictionary> argument must be An Array of Token constructors, A dictionary of Token constructors or an IMultiModeLexerDefinition");
    }
    this.tokensMap["EOF"] = EOF;
    const allTokenTypes = Object.hasOwn(tokenVocabulary, "modes") ? Object.values(tokenVocabulary.modes).flat() : Object.values(tokenVocabulary);
    const noTokenCategoriesUsed = allTokenTypes.every(
      // intentional "==" to also cover "undefined"
      (tokenConstructor) => {
        var _a;
        return ((_a = tokenConstructor.categoryMatches) === null || _a === void 0 ? void 0 : _a.length) == 0;
      }
    );
    this.tokenMatcher = noTokenCategoriesUsed ? tokenStructuredMatcherNoCategories : tokenStructuredMatcher;
    augmentTokenTypes(Object.values(this.tokensMap));
  }
  defineRule(ruleName, impl, config) {
    if (this.selfAnalysisDone) {
      throw Error(`Grammar rule <${ruleName}> may not be defined after the 'performSelfAnalysis' method has been called'
Make sure that all grammar rule definitions are done before 'performSelfAnalysis' is called.`);
    }
    const resyncEnabled = Object.hasOwn(config, "resyncEnabled") ? config.resyncEnabled : DEFAULT_RULE_CONFIG.resyncEnabled;
    const recoveryValueFunc = Object.hasOwn(config, "recoveryValueFunc") ? config.recoveryValueFunc : DEFAULT_RULE_CONFIG.recoveryValueFunc;
    const shortName = this.ruleShortNameIdx++;
    this.shortRuleNameToFull[shortName] = ruleName;
    this.fullRuleNameToShort[ruleName] = shortName;
    let coreRuleFunction;
    if (this.outputCst === true) {
      coreRuleFunction = function invokeRuleWithTry(...args) {
        try {
          this.ruleInvocationStateUpdate(shortName, ruleName, this.subruleIdx);
          impl.apply(this, args);
          const cst = this.CST_STACK[this.CST_STACK.length - 1];
          this.cstPostRule(cst);
          return cst;
        } catch (e) {
          return this.invokeRuleCatch(e, resyncEnabled, recoveryValueFunc);
        } finally {
          this.ruleFinallyStateUpdate();
        }
      };
    } else {
      coreRuleFunction = function invokeRuleWithTryCst(...args) {
        try {
          this.ruleInvocationStateUpdate(shortName, ruleName, this.subruleIdx);
          return impl.apply(this, args);
        } catch (e) {
          return this.invokeRuleCatch(e, resyncEnabled, recoveryValueFunc);
        } finally {
          this.ruleFinallyStateUpdate();
        }
      };
    }
    const rootRuleFunction = function rootRule(...args) {
      this.onBeforeParse(ruleName);
      try {
        return coreRuleFunction.apply(this, args);
      } finally {
        this.onAfterParse(ruleName);
      }
    };
    const wrappedGrammarRule = Object.assign(rootRuleFunction, { ruleName, originalGrammarAction: impl, coreRule: coreRuleFunction });
    return wrappedGrammarRule;
  }
  invokeRuleCatch(e, resyncEnabledConfig, recoveryValueFunc) {
    const isFirstInvokedRule = this.RULE_STACK_IDX === 0;
    const reSyncEnabled = resyncEnabledConfig && !this.isBackTracking() && this.recoveryEnabled;
    if (isRecognitionException(e)) {
      const recogError = e;
      if (reSyncEnabled) {
        const reSyncTokType = this.findReSyncTokenType();
        if (this.isInCurrentRuleReSyncSet(reSyncTokType)) {
          recogError.resyncedTokens = this.reSyncTo(reSyncTokType);
          if (this.outputCst) {
            const partialCstResult = this.CST_STACK[this.CST_STACK.length - 1];
            partialCstResult.recoveredNode = true;
            return partialCstResult;
          } else {
            return recoveryValueFunc(e);
          }
        } else {
          if (this.outputCst) {
            const partialCstResult = this.CST_STACK[this.CST_STACK.length - 1];
            partialCstResult.recoveredNode = true;
            recogError.partialCstResult = partialCstResult;
          }
          throw recogError;
        }
      } else if (isFirstInvokedRule) {
        this.moveToTerminatedState();
        return recoveryValueFunc(e);
      } else {
        throw recogError;
      }
    } else {
      throw e;
    }
  }
  // Implementation of parsing DSL
  optionInternal(actionORMethodDef, occurrence) {
    const key = OPTION_IDX | occurrence;
    return this.optionInternalLogic(actionORMethodDef, occurrence, key);
  }
  optionInternalLogic(actionORMethodDef, occurrence, key) {
    let lookAheadFunc = this.currRuleLookaheadFuncs[key];
    let action;
    if (typeof actionORMethodDef !== "function") {
      action = actionORMethodDef.DEF;
      const predicate = actionORMethodDef.GATE;
      if (predicate !== void 0) {
        const orgLookaheadFunction = lookAheadFunc;
        lookAheadFunc = () => {
          return predicate.call(this) && orgLookaheadFunction.call(this);
        };
      }
    } else {
      action = actionORMethodDef;
    }
    if (lookAheadFunc.call(this) === true) {
      return action.call(this);
    }
    return void 0;
  }
  atLeastOneInternal(prodOccurrence, actionORMethodDef) {
    const key = AT_LEAST_ONE_IDX | prodOccurrence;
    return this.atLeastOneInternalLogic(prodOccurrence, actionORMethodDef, key);
  }
  atLeastOneInternalLogic(prodOccurrence, actionORMethodDef, key) {
    let lookAheadFunc = this.currRuleLookaheadFuncs[key];
    let action;
    if (typeof actionORMethodDef !== "function") {
      action = actionORMethodDef.DEF;
      const predicate = actionORMethodDef.GATE;
      if (predicate !== void 0) {
        const orgLookaheadFunction = lookAheadFunc;
        lookAheadFunc = () => {
          return predicate.call(this) && orgLookaheadFunction.call(this);
        };
      }
    } else {
      action = actionORMethodDef;
    }
    if (lookAheadFunc.call(this) === true) {
      let notStuck = this.doSingleRepetition(action);
      while (lookAheadFunc.call(this) === true && notStuck === true) {
        notStuck = this.doSingleRepetition(action);
      }
    } else {
      throw this.raiseEarlyExitException(prodOccurrence, PROD_TYPE.REPETITION_MANDATORY, actionORMethodDef.ERR_MSG);
    }
    this.attemptInRepetitionRecovery(this.atLeastOneInternal, [prodOccurrence, actionORMethodDef], lookAheadFunc, AT_LEAST_ONE_IDX, prodOccurrence, NextTerminalAfterAtLeastOneWalker);
  }
  atLeastOneSepFirstInternal(prodOccurrence, options) {
    const key = AT_LEAST_ONE_SEP_IDX | prodOccurrence;
    this.atLeastOneSepFirstInternalLogic(prodOccurrence, options, key);
  }
  atLeastOneSepFirstInternalLogic(prodOccurrence, options, key) {
    const action = options.DEF;
    const separator = options.SEP;
    const firstIterationLookaheadFunc = this.currRuleLookaheadFuncs[key];
    if (firstIterationLookaheadFunc.call(this) === true) {
      action.call(this);
      const separatorLookAheadFunc = () => {
        return this.tokenMatcher(this.LA_FAST(1), separator);
      };
      while (this.tokenMatcher(this.LA_FAST(1), separator) === true) {
        this.CONSUME(separator);
        action.call(this);
      }
      this.attemptInRepetitionRecovery(this.repetitionSepSecondInternal, [
        prodOccurrence,
        separator,
        separatorLookAheadFunc,
        action,
        NextTerminalAfterAtLeastOneSepWalker
      ], separatorLookAheadFunc, AT_LEAST_ONE_SEP_IDX, prodOccurrence, NextTerminalAfterAtLeastOneSepWalker);
    } else {
      throw this.raiseEarlyExitException(prodOccurrence, PROD_TYPE.REPETITION_MANDATORY_WITH_SEPARATOR, options.ERR_MSG);
    }
  }
  manyInternal(prodOccurrence, actionORMethodDef) {
    const key = MANY_IDX | prodOccurrence;
    return this.manyInternalLogic(prodOccurrence, actionORMethodDef, key);
  }
  manyInternalLogic(prodOccurrence, actionORMethodDef, key) {
    let lookaheadFunction = this.currRuleLookaheadFuncs[key];
    let action;
    if (typeof actionORMethodDef !== "function") {
      action = actionORMethodDef.DEF;
      const predicate = actionORMethodDef.GATE;
      if (predicate !== void 0) {
        const orgLookaheadFunction = lookaheadFunction;
        lookaheadFunction = () => {
          return predicate.call(this) && orgLookaheadFunction.call(this);
        };
      }
    } else {
      action = actionORMethodDef;
    }
    let notStuck = true;
    while (lookaheadFunction.call(this) === true && notStuck === true) {
      notStuck = this.doSingleRepetition(action);
    }
    this.attemptInRepetitionRecovery(
      this.manyInternal,
      [prodOccurrence, actionORMethodDef],
      lookaheadFunction,
      MANY_IDX,
      prodOccurrence,
      NextTerminalAfterManyWalker,
      // The notStuck parameter is only relevant when "attemptInRepetitionRecovery"
      // is invoked from manyInternal, in the MANY_SEP case and AT_LEAST_ONE[_SEP]
      // An infinite loop cannot occur as:
      // - Either the lookahead is guaranteed to consume something (Single Token Separator)
      // - AT_LEAST_ONE by definition is guaranteed to consume something (or error out).
      notStuck
    );
  }
  manySepFirstInternal(prodOccurrence, options) {
    const key = MANY_SEP_IDX | prodOccurrence;
    this.manySepFirstInternalLogic(prodOccurrence, options, key);
  }
  manySepFirstInternalLogic(prodOccurrence, options, key) {
    const action = options.DEF;
    const separator = options.SEP;
    const firstIterationLaFunc = this.currRuleLookaheadFuncs[key];
    if (firstIterationLaFunc.call(this) === true) {
      action.call(this);
      const separatorLookAheadFunc = () => {
        return this.tokenMatcher(this.LA_FAST(1), separator);
      };
      while (this.tokenMatcher(this.LA_FAST(1), separator) === true) {
        this.CONSUME(separator);
        action.call(this);
      }
      this.attemptInRepetitionRecovery(this.repetitionSepSecondInternal, [
        prodOccurrence,
        separator,
        separatorLookAheadFunc,
        action,
        NextTerminalAfterManySepWalker
      ], separatorLookAheadFunc, MANY_SEP_IDX, prodOccurrence, NextTerminalAfterManySepWalker);
    }
  }
  repetitionSepSecondInternal(prodOccurrence, separator, separatorLookAheadFunc, action, nextTerminalAfterWalker) {
    while (separatorLookAheadFunc()) {
      this.CONSUME(separator);
      action.call(this);
    }
    this.attemptInRepetitionRecovery(this.repetitionSepSecondInternal, [
      prodOccurrence,
      separator,
      separatorLookAheadFunc,
      action,
      nextTerminalAfterWalker
    ], separatorLookAheadFunc, AT_LEAST_ONE_SEP_IDX, prodOccurrence, nextTerminalAfterWalker);
  }
  doSingleRepetition(action) {
    const beforeIteration = this.getLexerPosition();
    action.call(this);
    const afterIteration = this.getLexerPosition();
    return afterIteration > beforeIteration;
  }
  orInternal(altsOrOpts, occurrence) {
    const key = OR_IDX | occurrence;
    const alts = Array.isArray(altsOrOpts) ? altsOrOpts : altsOrOpts.DEF;
    const laFunc = this.currRuleLookaheadFuncs[key];
    const altIdxToTake = laFunc.call(this, alts);
    if (altIdxToTake !== void 0) {
      const chosenAlternative = alts[altIdxToTake];
      return chosenAlternative.ALT.call(this);
    }
    this.raiseNoAltException(occurrence, altsOrOpts.ERR_MSG);
  }
  ruleFinallyStateUpdate() {
    this.RULE_STACK_IDX--;
    this.RULE_OCCURRENCE_STACK_IDX--;
    if (this.RULE_STACK_IDX >= 0) {
      this.currRuleShortName = this.RULE_STACK[this.RULE_STACK_IDX];
      this.currRuleLookaheadFuncs = this.lookAheadFuncsCache[this.currRuleShortName];
    }
    this.cstFinallyStateUpdate();
  }
  subruleInternal(ruleToCall, idx, options) {
    let ruleResult;
    try {
      const args = options !== void 0 ? options.ARGS : void 0;
      this.subruleIdx = idx;
      ruleResult = ruleToCall.coreRule.apply(this, args);
      this.cstPostNonTerminal(ruleResult, options !== void 0 && options.LABEL !== void 0 ? options.LABEL : ruleToCall.ruleName);
      return ruleResult;
    } catch (e) {
      throw this.subruleInternalError(e, options, ruleToCall.ruleName);
    }
  }
  subruleInternalError(e, options, ruleName) {
    if (isRecognitionException(e) && e.partialCstResult !== void 0) {
      this.cstPostNonTerminal(e.partialCstResult, options !== void 0 && options.LABEL !== void 0 ? options.LABEL : ruleName);
      delete e.partialCstResult;
    }
    throw e;
  }
  consumeInternal(tokType, idx, options) {
    let consumedToken;
    try {
      const nextToken = this.LA_FAST(1);
      if (this.tokenMatcher(nextToken, tokType) === true) {
        this.consumeToken();
        consumedToken = nextToken;
      } else {
        this.consumeInternalError(tokType, nextToken, options);
      }
    } catch (eFromConsumption) {
      consumedToken = this.consumeInternalRecovery(tokType, idx, eFromConsumption);
    }
    this.cstPostTerminal(options !== void 0 && options.LABEL !== void 0 ? options.LABEL : tokType.name, consumedToken);
    return consumedToken;
  }
  consumeInternalError(tokType, nextToken, options) {
    let msg;
    const previousToken = this.LA(0);
    if (options !== void 0 && options.ERR_MSG) {
      msg = options.ERR_MSG;
    } else {
      msg = this.errorMessageProvider.buildMismatchTokenMessage({
        expected: tokType,
        actual: nextToken,
        previous: previousToken,
        ruleName: this.getCurrRuleFullName()
      });
    }
    throw this.SAVE_ERROR(new MismatchedTokenException(msg, nextToken, previousToken));
  }
  consumeInternalRecovery(tokType, idx, eFromConsumption) {
    if (this.recoveryEnabled && // TODO: more robust checking of the exception type. Perhaps Typescript extending expressions?
    eFromConsumption.name === "MismatchedTokenException" && !this.isBackTracking()) {
      const follows = this.getFollowsForInRuleRecovery(tokType, idx);
      try {
        return this.tryInRuleRecovery(tokType, follows);
      } catch (eFromInRuleRecovery) {
        if (eFromInRuleRecovery.name === IN_RULE_RECOVERY_EXCEPTION) {
          throw eFromConsumption;
        } else {
          throw eFromInRuleRecovery;
        }
      }
    } else {
      throw eFromConsumption;
    }
  }
  saveRecogState() {
    const savedErrors = this.errors;
    const savedRuleStack = this.RULE_STACK.slice(0, this.RULE_STACK_IDX + 1);
    return {
      errors: savedErrors,
      lexerState: this.exportLexerState(),
      RULE_STACK: savedRuleStack,
      CST_STACK: this.CST_STACK
    };
  }
  reloadRecogState(newState) {
    this.errors = newState.errors;
    this.importLexerState(newState.lexerState);
    const saved = newState.RULE_STACK;
    for (let i = 0; i < saved.length; i++) {
      this.RULE_STACK[i] = saved[i];
    }
    this.RULE_STACK_IDX = saved.length - 1;
    if (this.RULE_STACK_IDX >= 0) {
      this.currRuleShortName = this.RULE_STACK[this.RULE_STACK_IDX];
      this.currRuleLookaheadFuncs = this.lookAheadFuncsCache[this.currRuleShortName];
    }
  }
  ruleInvocationStateUpdate(shortName, fullName, idxInCallingRule) {
    this.RULE_OCCURRENCE_STACK[++this.RULE_OCCURRENCE_STACK_IDX] = idxInCallingRule;
    this.RULE_STACK[++this.RULE_STACK_IDX] = shortName;
    this.currRuleShortName = shortName;
    this.currRuleLookaheadFuncs = this.lookAheadFuncsCache[shortName];
    this.cstInvocationStateUpdate(fullName);
  }
  isBackTracking() {
    return this.isBackTrackingStack.length !== 0;
  }
  getCurrRuleFullName() {
    const shortName = this.currRuleShortName;
    return this.shortRuleNameToFull[shortName];
  }
  shortRuleNameToFullName(shortName) {
    return this.shortRuleNameToFull[shortName];
  }
  isAtEndOfInput() {
    return this.tokenMatcher(this.LA(1), EOF);
  }
  reset() {
    this.resetLexerState();
    this.subruleIdx = 0;
    this.currRuleShortName = -1;
    this.currRuleLookaheadFuncs = [];
    this.isBackTrackingStack = [];
    this.errors = [];
    this.RULE_STACK_IDX = -1;
    this.RULE_OCCURRENCE_STACK_IDX = -1;
    this.CST_STACK = [];
  }
  /**
   * Hook called before the root-level parsing rule is invoked.
   * This is only called when a rule is invoked directly by the consumer
   * (e.g., `parser.json()`), not when invoked as a sub-rule via SUBRULE.
   *
   * Override this method to perform actions before parsing begins.
   * The default implementation is a no-op.
   *
   * @param ruleName - The name of the root rule being invoked.
   */
  onBeforeParse(ruleName) {
    for (let i = 0; i < this.maxLookahead + 1; i++) {
      this.tokVector.push(END_OF_FILE);
    }
  }
  /**
   * Hook called after the root-level parsing rule has completed (or thrown).
   * This is only called when a rule is invoked directly by the consumer
   * (e.g., `parser.json()`), not when invoked as a sub-rule via SUBRULE.
   *
   * This hook is called in a `finally` block, so it executes regardless of
   * whether parsing succeeded or threw an error.
   *
   * Override this method to perform actions after parsing completes.
   * The default implementation is a no-op.
   *
   * @param ruleName - The name of the root rule that was invoked.
   */
  onAfterParse(ruleName) {
    if (this.isAtEndOfInput() === false) {
      const firstRedundantTok = this.LA(1);
      const errMsg = this.errorMessageProvider.buildNotAllInputParsedMessage({
        firstRedundant: firstRedundantTok,
        ruleName: this.getCurrRuleFullName()
      });
      this.SAVE_ERROR(new NotAllInputParsedException(errMsg, firstRedundantTok));
    }
    while (this.tokVector.at(-1) === END_OF_FILE) {
      this.tokVector.pop();
    }
  }
};

// node_modules/chevrotain/lib/src/parse/parser/traits/error_handler.js
var ErrorHandler = class {
  initErrorHandler(config) {
    this._errors = [];
    this.errorMessageProvider = Object.hasOwn(config, "errorMessageProvider") ? config.errorMessageProvider : DEFAULT_PARSER_CONFIG.errorMessageProvider;
  }
  SAVE_ERROR(error) {
    if (isRecognitionException(error)) {
      error.context = {
        ruleStack: this.getHumanReadableRuleStack(),
        ruleOccurrenceStack: this.RULE_OCCURRENCE_STACK.slice(0, this.RULE_OCCURRENCE_STACK_IDX + 1)
      };
      this._errors.push(error);
      return error;
    } else {
      throw Error("Trying to save an Error which is not a RecognitionException");
    }
  }
  get errors() {
    return [...this._errors];
  }
  set errors(newErrors) {
    this._errors = newErrors;
  }
  // TODO: consider caching the error message computed information
  raiseEarlyExitException(occurrence, prodType, userDefinedErrMsg) {
    const ruleName = this.getCurrRuleFullName();
    const ruleGrammar = this.getGAstProductions()[ruleName];
    const lookAheadPathsPerAlternative = getLookaheadPathsForOptionalProd(occurrence, ruleGrammar, prodType, this.maxLookahead);
    const insideProdPaths = lookAheadPathsPerAlternative[0];
    const actualTokens = [];
    for (let i = 1; i <= this.maxLookahead; i++) {
      actualTokens.push(this.LA(i));
    }
    const msg = this.errorMessageProvider.buildEarlyExitMessage({
      expectedIterationPaths: insideProdPaths,
      actual: actualTokens,
      previous: this.LA(0),
      customUserDescription: userDefinedErrMsg,
      ruleName
    });
    throw this.SAVE_ERROR(new EarlyExitException(msg, this.LA(1), this.LA(0)));
  }
  // TODO: consider caching the error message computed information
  raiseNoAltException(occurrence, errMsgTypes) {
    const ruleName = this.getCurrRuleFullName();
    const ruleGrammar = this.getGAstProductions()[ruleName];
    const lookAheadPathsPerAlternative = getLookaheadPathsForOr(occurrence, ruleGrammar, this.maxLookahead);
    const actualTokens = [];
    for (let i = 1; i <= this.maxLookahead; i++) {
      actualTokens.push(this.LA(i));
    }
    const previousToken = this.LA(0);
    const errMsg = this.errorMessageProvider.buildNoViableAltMessage({
      expectedPathsPerAlt: lookAheadPathsPerAlternative,
      actual: actualTokens,
      previous: previousToken,
      customUserDescription: errMsgTypes,
      ruleName: this.getCurrRuleFullName()
    });
    throw this.SAVE_ERROR(new NoViableAltException(errMsg, this.LA(1), previousToken));
  }
};

// node_modules/chevrotain/lib/src/parse/parser/traits/gast_recorder.js
var RECORDING_NULL_OBJECT = {
  description: "This Object indicates the Parser is during Recording Phase"
};
Object.freeze(RECORDING_NULL_OBJECT);
var HANDLE_SEPARATOR = true;
var MAX_METHOD_IDX = 255;
var RFT = createToken({ name: "RECORDING_PHASE_TOKEN", pattern: Lexer.NA });
augmentTokenTypes([RFT]);
var RECORDING_PHASE_TOKEN = createTokenInstance(
  RFT,
  "This IToken indicates the Parser is in Recording Phase\n	See: https://chevrotain.io/docs/guide/internals.html#grammar-recording for details",
  // Negative positions are less likely to cause errors if the output of LA or CONSUME
  // is incorrectly used during the recording phase.
  -1,
  -1,
  -1,
  -1,
  -1,
  -1
);
Object.freeze(RECORDING_PHASE_TOKEN);
var RECORDING_PHASE_CSTNODE = {
  name: "This CSTNode indicates the Parser is in Recording Phase\n	See: https://chevrotain.io/docs/guide/internals.html#grammar-recording for details",
  children: {}
};
var GastRecorder = class {
  initGastRecorder(config) {
    this.recordingProdStack = [];
    this.RECORDING_PHASE = false;
  }
  enableRecording() {
    this.RECORDING_PHASE = true;
    this.TRACE_INIT("Enable Recording", () => {
      for (let i = 0; i < 10; i++) {
        const idx = i > 0 ? i : "";
        this[`CONSUME${idx}`] = function(arg1, arg2) {
          return this.consumeInternalRecord(arg1, i, arg2);
        };
        this[`SUBRULE${idx}`] = function(arg1, arg2) {
          return this.subruleInternalRecord(arg1, i, arg2);
        };
        this[`OPTION${idx}`] = function(arg1) {
          return this.optionInternalRecord(arg1, i);
        };
        this[`OR${idx}`] = function(arg1) {
          return this.orInternalRecord(arg1, i);
        };
        this[`MANY${idx}`] = function(arg1) {
          this.manyInternalRecord(i, arg1);
        };
        this[`MANY_SEP${idx}`] = function(arg1) {
          this.manySepFirstInternalRecord(i, arg1);
        };
        this[`AT_LEAST_ONE${idx}`] = function(arg1) {
          this.atLeastOneInternalRecord(i, arg1);
        };
        this[`AT_LEAST_ONE_SEP${idx}`] = function(arg1) {
          this.atLeastOneSepFirstInternalRecord(i, arg1);
        };
      }
      this[`consume`] = function(idx, arg1, arg2) {
        return this.consumeInternalRecord(arg1, idx, arg2);
      };
      this[`subrule`] = function(idx, arg1, arg2) {
        return this.subruleInternalRecord(arg1, idx, arg2);
      };
      this[`option`] = function(idx, arg1) {
        return this.optionInternalRecord(arg1, idx);
      };
      this[`or`] = function(idx, arg1) {
        return this.orInternalRecord(arg1, idx);
      };
      this[`many`] = function(idx, arg1) {
        this.manyInternalRecord(idx, arg1);
      };
      this[`atLeastOne`] = function(idx, arg1) {
        this.atLeastOneInternalRecord(idx, arg1);
      };
      this.ACTION = this.ACTION_RECORD;
      this.BACKTRACK = this.BACKTRACK_RECORD;
      this.LA = this.LA_RECORD;
    });
  }
  disableRecording() {
    this.RECORDING_PHASE = false;
    this.TRACE_INIT("Deleting Recording methods", () => {
      const that = this;
      for (let i = 0; i < 10; i++) {
        const idx = i > 0 ? i : "";
        delete that[`CONSUME${idx}`];
        delete that[`SUBRULE${idx}`];
        delete that[`OPTION${idx}`];
        delete that[`OR${idx}`];
        delete that[`MANY${idx}`];
        delete that[`MANY_SEP${idx}`];
        delete that[`AT_LEAST_ONE${idx}`];
        delete that[`AT_LEAST_ONE_SEP${idx}`];
      }
      delete that[`consume`];
      delete that[`subrule`];
      delete that[`option`];
      delete that[`or`];
      delete that[`many`];
      delete that[`atLeastOne`];
      delete that.ACTION;
      delete that.BACKTRACK;
      delete that.LA;
    });
  }
  //   Parser methods are called inside an ACTION?
  //   Maybe try/catch/finally on ACTIONS while disabling the recorders state changes?
  // @ts-expect-error -- noop place holder
  ACTION_RECORD(impl) {
  }
  // Executing backtracking logic will break our recording logic assumptions
  BACKTRACK_RECORD(grammarRule, args) {
    return () => true;
  }
  // LA is part of the official API and may be used for custom lookahead logic
  // by end users who may forget to wrap it in ACTION or inside a GATE
  LA_RECORD(howMuch) {
    return END_OF_FILE;
  }
  topLevelRuleRecord(name, def) {
    try {
      const newTopLevelRule = new Rule({ definition: [], name });
      newTopLevelRule.name = name;
      this.recordingProdStack.push(newTopLevelRule);
      def.call(this);
      this.recordingProdStack.pop();
      return newTopLevelRule;
    } catch (originalError) {
      if (originalError.KNOWN_RECORDER_ERROR !== true) {
        try {
          originalError.message = originalError.message + '\n	 This error was thrown during the "grammar recording phase" For more info see:\n	https://chevrotain.io/docs/guide/internals.html#grammar-recording';
        } catch (mutabilityError) {
          throw originalError;
        }
      }
      throw originalError;
    }
  }
  // Implementation of parsing DSL
  optionInternalRecord(actionORMethodDef, occurrence) {
    return recordProd.call(this, Option, actionORMethodDef, occurrence);
  }
  atLeastOneInternalRecord(occurrence, actionORMethodDef) {
    recordProd.call(this, RepetitionMandatory, actionORMethodDef, occurrence);
  }
  atLeastOneSepFirstInternalRecord(occurrence, options) {
    recordProd.call(this, RepetitionMandatoryWithSeparator, options, occurrence, HANDLE_SEPARATOR);
  }
  manyInternalRecord(occurrence, actionORMethodDef) {
    recordProd.call(this, Repetition, actionORMethodDef, occurrence);
  }
  manySepFirstInternalRecord(occurrence, options) {
    recordProd.call(this, RepetitionWithSeparator, options, occurrence, HANDLE_SEPARATOR);
  }
  orInternalRecord(altsOrOpts, occurrence) {
    return recordOrProd.call(this, altsOrOpts, occurrence);
  }
  subruleInternalRecord(ruleToCall, occurrence, options) {
    assertMethodIdxIsValid(occurrence);
    if (!ruleToCall || !Object.hasOwn(ruleToCall, "ruleName")) {
      const error = new Error(`<SUBRULE${getIdxSuffix(occurrence)}> argument is invalid expecting a Parser method reference but got: <${JSON.stringify(ruleToCall)}>
 inside top level rule: <${this.recordingProdStack[0].name}>`);
      error.KNOWN_RECORDER_ERROR = true;
      throw error;
    }
    const prevProd = this.recordingProdStack.at(-1);
    const ruleName = ruleToCall.ruleName;
    const newNoneTerminal = new NonTerminal({
      idx: occurrence,
      nonTerminalName: ruleName,
      label: options === null || options === void 0 ? void 0 : options.LABEL,
      // The resolving of the `referencedRule` property will be done once all the Rule's GASTs have been created
      referencedRule: void 0
    });
    prevProd.definition.push(newNoneTerminal);
    return this.outputCst ? RECORDING_PHASE_CSTNODE : RECORDING_NULL_OBJECT;
  }
  consumeInternalRecord(tokType, occurrence, options) {
    assertMethodIdxIsValid(occurrence);
    if (!hasShortKeyProperty(tokType)) {
      const error = new Error(`<CONSUME${getIdxSuffix(occurrence)}> argument is invalid expecting a TokenType reference but got: <${JSON.stringify(tokType)}>
 inside top level rule: <${this.recordingProdStack[0].name}>`);
      error.KNOWN_RECORDER_ERROR = true;
      throw error;
    }
    const prevProd = this.recordingProdStack.at(-1);
    const newNoneTerminal = new Terminal({
      idx: occurrence,
      terminalType: tokType,
      label: options === null || options === void 0 ? void 0 : options.LABEL
    });
    prevProd.definition.push(newNoneTerminal);
    return RECORDING_PHASE_TOKEN;
  }
};
function recordProd(prodConstructor, mainProdArg, occurrence, handleSep = false) {
  assertMethodIdxIsValid(occurrence);
  const prevProd = this.recordingProdStack.at(-1);
  const grammarAction = typeof mainProdArg === "function" ? mainProdArg : mainProdArg.DEF;
  const newProd = new prodConstructor({ definition: [], idx: occurrence });
  if (handleSep) {
    newProd.separator = mainProdArg.SEP;
  }
  if (Object.hasOwn(mainProdArg, "MAX_LOOKAHEAD")) {
    newProd.maxLookahead = mainProdArg.MAX_LOOKAHEAD;
  }
  this.recordingProdStack.push(newProd);
  grammarAction.call(this);
  prevProd.definition.push(newProd);
  this.recordingProdStack.pop();
  return RECORDING_NULL_OBJECT;
}
function recordOrProd(mainProdArg, occurrence) {
  assertMethodIdxIsValid(occurrence);
  const prevProd = this.recordingProdStack.at(-1);
  const hasOptions = Array.isArray(mainProdArg) === false;
  const alts = hasOptions === false ? mainProdArg : mainProdArg.DEF;
  const newOrProd = new Alternation({
    definition: [],
    idx: occurrence,
    ignoreAmbiguities: hasOptions && mainProdArg.IGNORE_AMBIGUITIES === true
  });
  if (Object.hasOwn(mainProdArg, "MAX_LOOKAHEAD")) {
    newOrProd.maxLookahead = mainProdArg.MAX_LOOKAHEAD;
  }
  const hasPredicates = alts.some((currAlt) => typeof currAlt.GATE === "function");
  newOrProd.hasPredicates = hasPredicates;
  prevProd.definition.push(newOrProd);
  alts.forEach((currAlt) => {
    const currAltFlat = new Alternative({ definition: [] });
    newOrProd.definition.push(currAltFlat);
    if (Object.hasOwn(currAlt, "IGNORE_AMBIGUITIES")) {
      currAltFlat.ignoreAmbiguities = currAlt.IGNORE_AMBIGUITIES;
    } else if (Object.hasOwn(currAlt, "GATE")) {
      currAltFlat.ignoreAmbiguities = true;
    }
    this.recordingProdStack.push(currAltFlat);
    currAlt.ALT.call(this);
    this.recordingProdStack.pop();
  });
  return RECORDING_NULL_OBJECT;
}
function getIdxSuffix(idx) {
  return idx === 0 ? "" : `${idx}`;
}
function assertMethodIdxIsValid(idx) {
  if (idx < 0 || idx > MAX_METHOD_IDX) {
    const error = new Error(
      // The stack trace will contain all the needed details
      `Invalid DSL Method idx value: <${idx}>
	Idx value must be a none negative value smaller than ${MAX_METHOD_IDX + 1}`
    );
    error.KNOWN_RECORDER_ERROR = true;
    throw error;
  }
}

// node_modules/chevrotain/lib/src/parse/parser/traits/perf_tracer.js
var PerformanceTracer = class {
  initPerformanceTracer(config) {
    if (Object.hasOwn(config, "traceInitPerf")) {
      const userTraceInitPerf = config.traceInitPerf;
      const traceIsNumber = typeof userTraceInitPerf === "number";
      this.traceInitMaxIdent = traceIsNumber ? userTraceInitPerf : Infinity;
      this.traceInitPerf = traceIsNumber ? userTraceInitPerf > 0 : userTraceInitPerf;
    } else {
      this.traceInitMaxIdent = 0;
      this.traceInitPerf = DEFAULT_PARSER_CONFIG.traceInitPerf;
    }
    this.traceInitIndent = -1;
  }
  TRACE_INIT(phaseDesc, phaseImpl) {
    if (this.traceInitPerf === true) {
      this.traceInitIndent++;
      const indent = new Array(this.traceInitIndent + 1).join("	");
      if (this.traceInitIndent < this.traceInitMaxIdent) {
        console.log(`${indent}--> <${phaseDesc}>`);
      }
      const { time, value } = timer(phaseImpl);
      const traceMethod = time > 10 ? console.warn : console.log;
      if (this.traceInitIndent < this.traceInitMaxIdent) {
        traceMethod(`${indent}<-- <${phaseDesc}> time: ${time}ms`);
      }
      this.traceInitIndent--;
      return value;
    } else {
      return phaseImpl();
    }
  }
};

// node_modules/chevrotain/lib/src/parse/parser/utils/apply_mixins.js
function applyMixins(derivedCtor, baseCtors) {
  baseCtors.forEach((baseCtor) => {
    const baseProto = baseCtor.prototype;
    Object.getOwnPropertyNames(baseProto).forEach((propName) => {
      if (propName === "constructor") {
        return;
      }
      const basePropDescriptor = Object.getOwnPropertyDescriptor(baseProto, propName);
      if (basePropDescriptor && (basePropDescriptor.get || basePropDescriptor.set)) {
        Object.defineProperty(derivedCtor.prototype, propName, basePropDescriptor);
      } else {
        derivedCtor.prototype[propName] = baseCtor.prototype[propName];
      }
    });
  });
}

// node_modules/chevrotain/lib/src/parse/parser/parser.js
var END_OF_FILE = createTokenInstance(EOF, "", -1, -1, -1, -1, -1, -1);
Object.freeze(END_OF_FILE);
var DEFAULT_PARSER_CONFIG = Object.freeze({
  recoveryEnabled: false,
  maxLookahead: 3,
  dynamicTokensEnabled: false,
  outputCst: true,
  errorMessageProvider: defaultParserErrorProvider,
  nodeLocationTracking: "none",
  traceInitPerf: false,
  skipValidations: false
});
var DEFAULT_RULE_CONFIG = Object.freeze({
  recoveryValueFunc: () => void 0,
  resyncEnabled: true
});
var ParserDefinitionErrorType;
(function(ParserDefinitionErrorType2) {
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["INVALID_RULE_NAME"] = 0] = "INVALID_RULE_NAME";
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["DUPLICATE_RULE_NAME"] = 1] = "DUPLICATE_RULE_NAME";
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["INVALID_RULE_OVERRIDE"] = 2] = "INVALID_RULE_OVERRIDE";
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["DUPLICATE_PRODUCTIONS"] = 3] = "DUPLICATE_PRODUCTIONS";
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["UNRESOLVED_SUBRULE_REF"] = 4] = "UNRESOLVED_SUBRULE_REF";
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["LEFT_RECURSION"] = 5] = "LEFT_RECURSION";
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["NONE_LAST_EMPTY_ALT"] = 6] = "NONE_LAST_EMPTY_ALT";
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["AMBIGUOUS_ALTS"] = 7] = "AMBIGUOUS_ALTS";
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["CONFLICT_TOKENS_RULES_NAMESPACE"] = 8] = "CONFLICT_TOKENS_RULES_NAMESPACE";
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["INVALID_TOKEN_NAME"] = 9] = "INVALID_TOKEN_NAME";
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["NO_NON_EMPTY_LOOKAHEAD"] = 10] = "NO_NON_EMPTY_LOOKAHEAD";
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["AMBIGUOUS_PREFIX_ALTS"] = 11] = "AMBIGUOUS_PREFIX_ALTS";
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["TOO_MANY_ALTS"] = 12] = "TOO_MANY_ALTS";
  ParserDefinitionErrorType2[ParserDefinitionErrorType2["CUSTOM_LOOKAHEAD_VALIDATION"] = 13] = "CUSTOM_LOOKAHEAD_VALIDATION";
})(ParserDefinitionErrorType || (ParserDefinitionErrorType = {}));
var Parser = class _Parser {
  /**
   *  @deprecated use the **instance** method with the same name instead
   */
  static performSelfAnalysis(parserInstance) {
    throw Error("The **static** `performSelfAnalysis` method has been deprecated.	\nUse the **instance** method with the same name instead.");
  }
  performSelfAnalysis() {
    this.TRACE_INIT("performSelfAnalysis", () => {
      let defErrorsMsgs;
      this.selfAnalysisDone = true;
      const className = this.className;
      this.TRACE_INIT("toFastProps", () => {
        toFastProperties(this);
      });
      this.TRACE_INIT("Grammar Recording", () => {
        try {
          this.enableRecording();
          this.definedRulesNames.forEach((currRuleName) => {
            const wrappedRule = this[currRuleName];
            const originalGrammarAction = wrappedRule["originalGrammarAction"];
            let recordedRuleGast;
            this.TRACE_INIT(`${currRuleName} Rule`, () => {
              recordedRuleGast = this.topLevelRuleRecord(currRuleName, originalGrammarAction);
            });
            this.gastProductionsCache[currRuleName] = recordedRuleGast;
          });
        } finally {
          this.disableRecording();
        }
      });
      let resolverErrors = [];
      this.TRACE_INIT("Grammar Resolving", () => {
        resolverErrors = resolveGrammar2({
          rules: Object.values(this.gastProductionsCache)
        });
        this.definitionErrors = this.definitionErrors.concat(resolverErrors);
      });
      this.TRACE_INIT("Grammar Validations", () => {
        if (resolverErrors.length === 0 && this.skipValidations === false) {
          const validationErrors = validateGrammar2({
            rules: Object.values(this.gastProductionsCache),
            tokenTypes: Object.values(this.tokensMap),
            errMsgProvider: defaultGrammarValidatorErrorProvider,
            grammarName: className
          });
          const lookaheadValidationErrors = validateLookahead({
            lookaheadStrategy: this.lookaheadStrategy,
            rules: Object.values(this.gastProductionsCache),
            tokenTypes: Object.values(this.tokensMap),
            grammarName: className
          });
          this.definitionErrors = this.definitionErrors.concat(validationErrors, lookaheadValidationErrors);
        }
      });
      if (this.definitionErrors.length === 0) {
        if (this.recoveryEnabled) {
          this.TRACE_INIT("computeAllProdsFollows", () => {
            const allFollows = computeAllProdsFollows(Object.values(this.gastProductionsCache));
            this.resyncFollows = allFollows;
          });
        }
        this.TRACE_INIT("ComputeLookaheadFunctions", () => {
          var _a, _b;
          (_b = (_a = this.lookaheadStrategy).initialize) === null || _b === void 0 ? void 0 : _b.call(_a, {
            rules: Object.values(this.gastProductionsCache)
          });
          this.preComputeLookaheadFunctions(Object.values(this.gastProductionsCache));
        });
      }
      if (!_Parser.DEFER_DEFINITION_ERRORS_HANDLING && this.definitionErrors.length !== 0) {
        defErrorsMsgs = this.definitionErrors.map((defError) => defError.message);
        throw new Error(`Parser Definition Errors detected:
 ${defErrorsMsgs.join("\n-------------------------------\n")}`);
      }
    });
  }
  constructor(tokenVocabulary, config) {
    this.definitionErrors = [];
    this.selfAnalysisDone = false;
    const that = this;
    that.initErrorHandler(config);
    that.initLexerAdapter();
    that.initLooksAhead(config);
    that.initRecognizerEngine(tokenVocabulary, config);
    that.initRecoverable(config);
    that.initTreeBuilder(config);
    that.initGastRecorder(config);
    that.initPerformanceTracer(config);
    if (Object.hasOwn(config, "ignoredIssues")) {
      throw new Error("The <ignoredIssues> IParserConfig property has been deprecated.\n	Please use the <IGNORE_AMBIGUITIES> flag on the relevant DSL method instead.\n	See: https://chevrotain.io/docs/guide/resolving_grammar_errors.html#IGNORING_AMBIGUITIES\n	For further details.");
    }
    this.skipValidations = Object.hasOwn(config, "skipValidations") ? config.skipValidations : DEFAULT_PARSER_CONFIG.skipValidations;
  }
};
Parser.DEFER_DEFINITION_ERRORS_HANDLING = false;
applyMixins(Parser, [
  Recoverable,
  LooksAhead,
  TreeBuilder,
  LexerAdapter,
  RecognizerEngine,
  RecognizerApi,
  ErrorHandler,
  GastRecorder,
  PerformanceTracer
]);
var EmbeddedActionsParser = class extends Parser {
  constructor(tokenVocabulary, config = DEFAULT_PARSER_CONFIG) {
    const configClone = Object.assign({}, config);
    configClone.outputCst = false;
    super(tokenVocabulary, configClone);
  }
};

// ../../tmp/gram/grammar/lexicon/keywords.ts
var keywordMeanings = {
  // declarations
  use: "reads the declarations of another file",
  procedure: "declares a procedure",
  combined: "declares a combined procedure",
  flow: "declares a reusable flow",
  agency: "declares a kind of agency; in a procedure, who performs it",
  office: "declares an office of an agency kind",
  role: "declares a role",
  delegate: "declares a delegation",
  calendar: "declares a calendar; on an agency, names its calendar",
  document: "declares a paper that many procedures use",
  codelist: "declares a code list; in a choice, names it",
  group: "declares a group of fields; as a type, nests one",
  law: "declares a legal source",
  source: "declares a registry that can be asked",
  campaign: "declares a dated override",
  // identity
  "label-en": "the label in English follows",
  code: "published code",
  "not-yet": "the code has not been published",
  formerly: "the earlier name of a renamed thing",
  assumption: "what stands before rests on an assumption",
  version: "number of the legal version",
  replaces: "the version, or the procedures, that this one replaces",
  "in-force": "first day in force",
  from: "first day, first bound",
  to: "last day, upper bound",
  draft: "not yet in force",
  sector: "field of administration",
  following: "the flow, the part or the fact that is followed",
  "legal-basis": "legal sources",
  article: "article of a law",
  clause: "clause of an article",
  point: "point of a clause",
  result: "what the procedure gives",
  template: "file that the result is printed from",
  "form-number": "number of the published form",
  signed: "signed digitally",
  volume: "how often the procedure is filed",
  "per-year": "behind the yearly volume",
  case: "cases of the procedure; in a condition, the case of the dossier",
  requirement: "a condition that the law sets",
  none: "the sheet says that this part does not exist",
  channels: "how the procedure can be filed",
  applicants: "who may file",
  "filing-place": "where it is filed; in a condition, the place of filing",
  regardless: "filed anywhere within",
  level: "level of an agency",
  "level.commune": "commune",
  "level.district": "district",
  "level.province": "province",
  "level.ministry": "ministry",
  "level.central": "central government",
  country: "the whole country",
  location: "the place that the dossier is about",
  successor: "who takes over",
  "located-at": "address of an office",
  "from-file": "rows come from a CSV file",
  issued: "day of issue",
  asks: "what a registry is asked",
  answers: "which papers a registry answers for",
  "if-no-data": "what happens when a registry has no data",
  "applies-to": "procedures of a campaign",
  // calendar
  "office-hours": "hours per weekday",
  off: "days off",
  works: "a day worked instead of another",
  "instead-of": "the day that is off instead",
  "known-until": "last day the calendar is known for",
  "reading.saturday": "reading of the clock: a worked Saturday",
  "reading.request": "reading of the clock: the day of a request",
  "reading.answer": "reading of the clock: the day of the answer",
  counts: "the day counts",
  option: "days that hold only when the option is on",
  // form
  form: "declaration form",
  section: "section of a form",
  include: "fields of a group; parts of a combined procedure",
  check: "rule over the fields of a form",
  required: "must be filled in",
  "shown-when": "shown only when the condition holds",
  max: "upper bound",
  min: "lower bound",
  above: "exclusive lower bound",
  below: "exclusive upper bound",
  default: "value before anything is entered",
  personal: "personal data",
  kept: "how long the data is kept",
  lookup: "registry that fills the field",
  "read-only": "the citizen cannot change it",
  "choose-one": "type: one of the options",
  "choose-many": "type: any of the options",
  repeat: "type: a list of rows",
  "type.text": "type: text",
  "type.long-text": "type: text of several lines",
  "type.number": "type: exact decimal; on a law, its number",
  "type.integer": "type: whole number",
  "type.money": "type: whole dong",
  "type.date": "type: civil date",
  "type.datetime": "type: date and time",
  "type.yes-no": "type: yes or no",
  "type.address": "type: address",
  "type.parcel": "type: land parcel",
  "type.personal-id": "type: personal identification number",
  "type.tax-code": "type: tax code",
  "type.phone": "type: phone number",
  "type.email": "type: e-mail address",
  "type.file": "type: file; on a paper, the file types",
  // dossier
  dossier: "papers to hand in",
  sets: "number of sets of papers",
  "copy.original": "original paper",
  "copy.copy": "plain copy",
  "copy.certified": "certified copy",
  "copy.electronic": "electronic copy",
  "one-of": "one of these papers",
  "shown-only": "shown, not handed in",
  "if-any": "only where it exists",
  "replaced-by": "registry that makes the paper unnecessary",
  "result-of": "issued by another procedure",
  "file-no-later": "may be handed in later",
  "before-due": "before the promised date",
  // charges and terms
  fee: "fee in the sense of the law on fees",
  levy: "levy in the sense of the law on fees",
  when: "condition",
  otherwise: "what no other row takes",
  then: "result of a row; expectation of a scenario",
  per: "multiplied by",
  exempt: "exemption",
  reduced: "reduction",
  bands: "rate in bands",
  "above-that": "last band",
  lowest: "of several reliefs the lowest amount holds",
  cumulative: "reliefs add up",
  "non-refundable": "not paid back",
  collected: "when the charge is collected",
  "round.up": "rounding up",
  "round.down": "rounding down",
  "round.nearest": "rounding to the nearest",
  term: "time the office has",
  "not-prescribed": "the law sets no term",
  "counted-from": "event the term counts from",
  "dossier-complete": "the day the dossier is complete",
  "on-supplement": "what a supplement does to the term",
  pause: "the clock stops",
  restart: "a whole new term starts",
  "own-limit": "the waiting state has its own limit",
  "extended-at-most": "longest extension of the term",
  "not-counted": "time that does not count",
  within: "limit",
  "same-day": "on the same day",
  visit: "the n-th visit of a step",
  "each-visit": "a fresh limit on every visit",
  "received-after": "cut-off time",
  "next-working-day": "what holds after the cut-off time",
  // flow
  steps: "the steps of the procedure",
  step: "an officer works",
  wait: "somebody outside is waited for",
  parallel: "branches at the same time",
  series: "parts one after the other",
  branch: "branch of a parallel state",
  end: "final state",
  by: "who acts",
  "the-applicant": "the applicant acts",
  reads: "what a branch reads",
  gives: "what is handed out",
  status: "status of the national portal",
  presence: "the applicant must come in person",
  "when-all": "all branches have this outcome",
  "when-any": "one branch has this outcome",
  "when-amended": "the dossier is changed meanwhile",
  "redo-readers": "repeat the branches that read the change",
  "redo-all": "repeat every branch",
  "counts-as": "silence counts as",
  like: "what the author's own action means",
  reason: "reason",
  records: "facts an official finds",
  slot: "where the procedure's own states go",
  "and-then": "state that the slot leads to",
  anytime: "exits of every state",
  apology: "apology before the promised date",
  receipt: "a receipt is given",
  "no-receipt": "no receipt is given",
  survey: "the applicant is asked",
  "action.file": "action: the applicant files",
  "action.accept": "action: the dossier is accepted",
  "action.pass": "action: passes",
  "action.fail": "action: fails",
  "action.complete": "action: the dossier is complete",
  "action.incomplete": "action: the dossier lacks something",
  "action.wrong-authority": "action: another agency is competent",
  "action.agree": "action: agrees",
  "action.disagree": "action: disagrees",
  "action.approve": "action: approves",
  "action.send-back": "action: sends back",
  "action.supplemented": "action: the applicant has supplemented",
  "action.withdraw": "action: the applicant withdraws",
  "action.stop": "action: processing stops",
  "action.paid": "action: paid",
  "action.done": "action: done",
  "action.hand-over": "action: the result is handed over",
  "action.reappoint": "action: a new date is promised",
  "action.extend": "action: the term is extended",
  "action.expired": "action: the limit of this state passed",
  // procedure
  transition: "what happens to dossiers in progress",
  pending: "dossiers in progress",
  "old-version": "the version they were filed under",
  "new-version": "this version",
  accept: "a finding is accepted",
  "shared-dossier": "the parts share one dossier",
  "one-part": "what happens to the other parts",
  "part.supplemented": "a part is supplemented; the charge is collected then",
  "part.withdrawn": "a part is withdrawn",
  "stop-all": "all parts stop",
  continue: "the other parts go on",
  // scenarios
  scenario: "an example that is checked",
  for: "what is given; to whom power is delegated",
  at: "when it happens",
  with: "what is recorded or changed",
  total: "sum of all charges",
  due: "promised date",
  "is-at": "the state the dossier is in",
  needs: "papers that are needed",
  "needs-not": "papers that are not needed",
  shows: "fields that are shown",
  "shows-not": "fields that are not shown",
  cannot: "the action is refused",
  // conditions
  and: "both hold",
  or: "one holds",
  not: "does not hold",
  yes: "the value yes",
  no: "the value no",
  "is-not": "differs from",
  belongs: "is one of; in a declaration, part of",
  "belongs-not": "is none of",
  "has-value": "a value is present",
  "no-value": "no value is present",
  channel: "the channel of the dossier",
  applicant: "the kind of applicant of the dossier",
  "filing-date": "the day of filing",
  "channel.online-full": "channel: online from end to end",
  "channel.online-partial": "channel: partly online",
  "channel.online": "channel: online",
  "channel.counter": "channel: at the counter",
  "channel.post": "channel: postal service",
  "channel.kiosk": "channel: kiosk",
  "applicant.individual": "kind of applicant: individual",
  "applicant.household": "kind of applicant: household",
  "applicant.organisation": "kind of applicant: organisation",
  "applicant.enterprise": "kind of applicant: enterprise",
  "applicant.household-business": "kind of applicant: household business",
  "applicant.cooperative": "kind of applicant: cooperative",
  "applicant.foreigner": "kind of applicant: foreigner"
};
var keywordIds = Object.keys(keywordMeanings);

// ../../tmp/gram/grammar/lexicon/en.ts
var en2 = {
  // declarations
  use: "use",
  procedure: "procedure",
  combined: "combined",
  flow: "flow",
  agency: "agency",
  office: "office",
  role: "role",
  delegate: "delegate",
  calendar: "calendar",
  document: "document",
  codelist: "codelist",
  group: "group",
  law: "law",
  source: "source",
  campaign: "campaign",
  // identity
  "label-en": "en",
  code: "code",
  "not-yet": "not yet",
  formerly: "formerly",
  assumption: "assumption",
  version: "version",
  replaces: "replaces",
  "in-force": "in force from",
  from: "from",
  to: "to",
  draft: "draft",
  sector: "sector",
  following: "following",
  "legal-basis": "legal basis",
  article: "article",
  clause: "clause",
  point: "point",
  result: "result",
  template: "template",
  "form-number": "form number",
  signed: "digitally signed",
  volume: "yearly volume",
  "per-year": "per year",
  case: "case",
  requirement: "requirement",
  none: "there is none",
  channels: "channels",
  applicants: "applicants",
  "filing-place": "filing place",
  regardless: "regardless of boundary within",
  level: "level",
  "level.commune": "commune",
  "level.district": "district",
  "level.province": "province",
  "level.ministry": "ministry",
  "level.central": "central",
  country: "country",
  location: "location",
  successor: "succeeded by",
  "located-at": "located at",
  "from-file": "from file",
  issued: "issued",
  asks: "asks",
  answers: "answers",
  "if-no-data": "if no data",
  "applies-to": "applies to",
  // calendar
  "office-hours": "office hours",
  off: "off",
  works: "works",
  "instead-of": "instead of",
  "known-until": "known until",
  "reading.saturday": "worked saturday",
  "reading.request": "request day",
  "reading.answer": "answer day",
  counts: "counts",
  option: "option",
  // form
  form: "form",
  section: "section",
  include: "includes",
  check: "check that",
  required: "required",
  "shown-when": "shown when",
  max: "at most",
  min: "at least",
  above: "greater than",
  below: "less than",
  default: "default",
  personal: "personal",
  kept: "kept",
  lookup: "looked up in",
  "read-only": "read only",
  "choose-one": "choose one",
  "choose-many": "choose many",
  repeat: "repeat",
  "type.text": "text",
  "type.long-text": "long text",
  "type.number": "number",
  "type.integer": "whole number",
  "type.money": "money",
  "type.date": "date",
  "type.datetime": "date and time",
  "type.yes-no": "yes or no",
  "type.address": "address",
  "type.parcel": "land parcel",
  "type.personal-id": "personal id",
  "type.tax-code": "tax code",
  "type.phone": "phone number",
  "type.email": "email",
  "type.file": "file",
  // dossier
  dossier: "dossier",
  sets: "sets",
  "copy.original": "original",
  "copy.copy": "plain copy",
  "copy.certified": "certified copy",
  "copy.electronic": "electronic copy",
  "one-of": "one of",
  "shown-only": "shown only",
  "if-any": "if any",
  "replaced-by": "replaced by",
  "result-of": "is the result of",
  "file-no-later": "file no later than",
  "before-due": "before due",
  // charges and terms
  fee: "fee",
  levy: "levy",
  when: "when",
  otherwise: "otherwise",
  then: "then",
  per: "per",
  exempt: "exempt",
  reduced: "reduced",
  bands: "in bands of",
  "above-that": "above that",
  lowest: "lowest applies",
  cumulative: "cumulative",
  "non-refundable": "non refundable",
  collected: "collected on",
  "round.up": "rounded up",
  "round.down": "rounded down",
  "round.nearest": "rounded nearest",
  term: "term",
  "not-prescribed": "not prescribed",
  "counted-from": "counted from",
  "dossier-complete": "dossier complete",
  "on-supplement": "on supplement",
  pause: "pause",
  restart: "restart",
  "own-limit": "own limit",
  "extended-at-most": "extended by at most",
  "not-counted": "not counted",
  within: "within",
  "same-day": "same day",
  visit: "visit",
  "each-visit": "each visit",
  "received-after": "received after",
  "next-working-day": "next working day",
  // flow
  steps: "steps",
  step: "step",
  wait: "wait",
  parallel: "in parallel",
  series: "in series",
  branch: "branch",
  end: "end",
  by: "by",
  "the-applicant": "the applicant",
  reads: "reads",
  gives: "gives",
  status: "status",
  presence: "must appear",
  "when-all": "when all",
  "when-any": "when any branch",
  "when-amended": "when amended",
  "redo-readers": "redo branches that read",
  "redo-all": "redo all",
  "counts-as": "counts as",
  like: "like",
  reason: "reason",
  records: "records",
  slot: "slot",
  "and-then": "and then",
  anytime: "at any time",
  apology: "apology before due",
  receipt: "give receipt",
  "no-receipt": "give no receipt",
  survey: "satisfaction survey",
  "action.file": "filed",
  "action.accept": "accepted",
  "action.pass": "pass",
  "action.fail": "fail",
  "action.complete": "complete",
  "action.incomplete": "incomplete",
  "action.wrong-authority": "wrong authority",
  "action.agree": "agree",
  "action.disagree": "disagree",
  "action.approve": "approve",
  "action.send-back": "send back",
  "action.supplemented": "supplemented",
  "action.withdraw": "withdraw",
  "action.stop": "stop processing",
  "action.paid": "paid",
  "action.done": "done",
  "action.hand-over": "hand over",
  "action.reappoint": "reappoint",
  "action.extend": "extend",
  "action.expired": "expired",
  // procedure
  transition: "transition",
  pending: "pending dossiers",
  "old-version": "old version",
  "new-version": "new version",
  accept: "accept",
  "shared-dossier": "shared dossier",
  "one-part": "when one part",
  "part.supplemented": "supplement",
  "part.withdrawn": "withdrawn",
  "stop-all": "stop all",
  continue: "continue",
  // scenarios
  scenario: "scenario",
  for: "for",
  at: "at",
  with: "with",
  total: "total amount",
  due: "due",
  "is-at": "is at",
  needs: "needs",
  "needs-not": "does not need",
  shows: "shows",
  "shows-not": "does not show",
  cannot: "cannot",
  // conditions
  and: "and",
  or: "or",
  not: "not",
  yes: "yes",
  no: "no",
  "is-not": "is not",
  belongs: "belongs to",
  "belongs-not": "does not belong to",
  "has-value": "has value",
  "no-value": "has no value",
  channel: "channel",
  applicant: "applicant",
  "filing-date": "filing date",
  "channel.online-full": "fully online",
  "channel.online-partial": "partly online",
  "channel.online": "online",
  "channel.counter": "at counter",
  "channel.post": "by post",
  "channel.kiosk": "kiosk",
  "applicant.individual": "individual",
  "applicant.household": "household",
  "applicant.organisation": "organisation",
  "applicant.enterprise": "enterprise",
  "applicant.household-business": "household business",
  "applicant.cooperative": "cooperative",
  "applicant.foreigner": "foreigner"
};

// ../../tmp/gram/grammar/lexicon/vi.ts
var vi2 = {
  // declarations
  use: "d\xF9ng",
  procedure: "th\u1EE7 t\u1EE5c",
  combined: "li\xEAn th\xF4ng",
  flow: "quy tr\xECnh",
  agency: "c\u01A1 quan",
  office: "\u0111\u01A1n v\u1ECB",
  role: "vai tr\xF2",
  delegate: "\u1EE7y quy\u1EC1n",
  calendar: "l\u1ECBch",
  document: "gi\u1EA5y t\u1EDD",
  codelist: "danh m\u1EE5c",
  group: "nh\xF3m",
  law: "v\u0103n b\u1EA3n ph\xE1p lu\u1EADt",
  source: "ngu\u1ED3n",
  campaign: "\u0111\u1EE3t",
  // identity
  "label-en": "en",
  code: "m\xE3",
  "not-yet": "ch\u01B0a c\xF3",
  formerly: "tr\u01B0\u1EDBc l\xE0",
  assumption: "gi\u1EA3 \u0111\u1ECBnh",
  version: "phi\xEAn b\u1EA3n",
  replaces: "thay th\u1EBF",
  "in-force": "hi\u1EC7u l\u1EF1c t\u1EEB",
  from: "t\u1EEB",
  to: "\u0111\u1EBFn",
  draft: "d\u1EF1 th\u1EA3o",
  sector: "l\u0129nh v\u1EF1c",
  following: "theo",
  "legal-basis": "c\u0103n c\u1EE9",
  article: "\u0111i\u1EC1u",
  clause: "kho\u1EA3n",
  point: "\u0111i\u1EC3m",
  result: "k\u1EBFt qu\u1EA3",
  template: "m\u1EABu",
  "form-number": "m\u1EABu s\u1ED1",
  signed: "k\xFD s\u1ED1",
  volume: "s\u1ED1 l\u01B0\u1EE3t",
  "per-year": "m\u1ED7i n\u0103m",
  case: "tr\u01B0\u1EDDng h\u1EE3p",
  requirement: "y\xEAu c\u1EA7u",
  none: "kh\xF4ng c\xF3",
  channels: "c\xE1ch th\u1EE9c",
  applicants: "\u0111\u1ED1i t\u01B0\u1EE3ng",
  "filing-place": "n\u01A1i n\u1ED9p",
  regardless: "phi \u0111\u1ECBa gi\u1EDBi trong",
  level: "c\u1EA5p",
  "level.commune": "x\xE3",
  "level.district": "huy\u1EC7n",
  "level.province": "t\u1EC9nh",
  "level.ministry": "b\u1ED9",
  "level.central": "trung \u01B0\u01A1ng",
  country: "to\xE0n qu\u1ED1c",
  location: "\u0111\u1ECBa \u0111i\u1EC3m",
  successor: "k\u1EBF th\u1EEBa b\u1EDFi",
  "located-at": "t\u1EA1i",
  "from-file": "t\u1EEB t\u1EC7p",
  issued: "ban h\xE0nh",
  asks: "h\u1ECFi",
  answers: "tr\u1EA3 l\u1EDDi",
  "if-no-data": "n\u1EBFu kh\xF4ng c\xF3 d\u1EEF li\u1EC7u",
  "applies-to": "\xE1p d\u1EE5ng cho",
  // calendar
  "office-hours": "gi\u1EDD l\xE0m vi\u1EC7c",
  off: "ngh\u1EC9",
  works: "l\xE0m b\xF9",
  "instead-of": "thay",
  "known-until": "bi\u1EBFt \u0111\u1EBFn",
  "reading.saturday": "ng\xE0y l\xE0m b\xF9",
  "reading.request": "ng\xE0y y\xEAu c\u1EA7u",
  "reading.answer": "ng\xE0y tr\u1EA3 l\u1EDDi",
  counts: "c\xF3 t\xEDnh",
  option: "t\xF9y ch\u1ECDn",
  // form
  form: "t\u1EDD khai",
  section: "ph\u1EA7n",
  include: "g\u1ED3m",
  check: "ki\u1EC3m tra",
  required: "b\u1EAFt bu\u1ED9c",
  "shown-when": "hi\u1EC7n khi",
  max: "t\u1ED1i \u0111a",
  min: "t\u1ED1i thi\u1EC3u",
  above: "l\u1EDBn h\u01A1n",
  below: "nh\u1ECF h\u01A1n",
  default: "m\u1EB7c \u0111\u1ECBnh",
  personal: "c\xE1 nh\xE2n",
  kept: "gi\u1EEF",
  lookup: "tra c\u1EE9u",
  "read-only": "ch\u1EC9 \u0111\u1ECDc",
  "choose-one": "ch\u1ECDn m\u1ED9t",
  "choose-many": "ch\u1ECDn nhi\u1EC1u",
  repeat: "l\u1EB7p",
  "type.text": "v\u0103n b\u1EA3n",
  "type.long-text": "v\u0103n b\u1EA3n d\xE0i",
  "type.number": "s\u1ED1",
  "type.integer": "s\u1ED1 nguy\xEAn",
  "type.money": "s\u1ED1 ti\u1EC1n",
  "type.date": "ng\xE0y",
  "type.datetime": "ng\xE0y gi\u1EDD",
  "type.yes-no": "c\xF3 kh\xF4ng",
  "type.address": "\u0111\u1ECBa ch\u1EC9",
  "type.parcel": "th\u1EEDa \u0111\u1EA5t",
  "type.personal-id": "s\u1ED1 \u0111\u1ECBnh danh",
  "type.tax-code": "m\xE3 s\u1ED1 thu\u1EBF",
  "type.phone": "s\u1ED1 \u0111i\u1EC7n tho\u1EA1i",
  "type.email": "email",
  "type.file": "t\u1EC7p",
  // dossier
  dossier: "h\u1ED3 s\u01A1",
  sets: "b\u1ED9",
  "copy.original": "b\u1EA3n ch\xEDnh",
  "copy.copy": "b\u1EA3n sao",
  "copy.certified": "b\u1EA3n sao ch\u1EE9ng th\u1EF1c",
  "copy.electronic": "b\u1EA3n \u0111i\u1EC7n t\u1EED",
  "one-of": "m\u1ED9t trong",
  "shown-only": "xu\u1EA5t tr\xECnh",
  "if-any": "n\u1EBFu c\xF3",
  "replaced-by": "thay b\u1EB1ng",
  "result-of": "l\xE0 k\u1EBFt qu\u1EA3 c\u1EE7a",
  "file-no-later": "n\u1ED9p ch\u1EADm nh\u1EA5t",
  "before-due": "tr\u01B0\u1EDBc h\u1EB9n tr\u1EA3",
  // charges and terms
  fee: "ph\xED",
  levy: "l\u1EC7 ph\xED",
  when: "khi",
  otherwise: "c\xF2n l\u1EA1i",
  then: "th\xEC",
  per: "m\u1ED7i",
  exempt: "mi\u1EC5n",
  reduced: "gi\u1EA3m",
  bands: "theo b\u1EADc",
  "above-that": "tr\xEAn n\u1EEFa",
  lowest: "l\u1EA5y m\u1EE9c th\u1EA5p nh\u1EA5t",
  cumulative: "c\u1ED9ng d\u1ED3n",
  "non-refundable": "kh\xF4ng ho\xE0n l\u1EA1i",
  collected: "thu khi",
  "round.up": "l\xE0m tr\xF2n l\xEAn",
  "round.down": "l\xE0m tr\xF2n xu\u1ED1ng",
  "round.nearest": "l\xE0m tr\xF2n g\u1EA7n nh\u1EA5t",
  term: "th\u1EDDi h\u1EA1n",
  "not-prescribed": "kh\xF4ng quy \u0111\u1ECBnh",
  "counted-from": "t\xEDnh t\u1EEB",
  "dossier-complete": "nh\u1EADn \u0111\u1EE7 h\u1ED3 s\u01A1",
  "on-supplement": "khi b\u1ED5 sung",
  pause: "t\u1EA1m d\u1EEBng",
  restart: "t\xEDnh l\u1EA1i",
  "own-limit": "h\u1EA1n ri\xEAng",
  "extended-at-most": "gia h\u1EA1n t\u1ED1i \u0111a",
  "not-counted": "kh\xF4ng t\xEDnh",
  within: "trong",
  "same-day": "trong ng\xE0y",
  visit: "l\u1EA7n",
  "each-visit": "m\u1ED7i l\u1EA7n",
  "received-after": "nh\u1EADn sau",
  "next-working-day": "ng\xE0y l\xE0m vi\u1EC7c k\u1EBF ti\u1EBFp",
  // flow
  steps: "tr\xECnh t\u1EF1",
  step: "b\u01B0\u1EDBc",
  wait: "ch\u1EDD",
  parallel: "song song",
  series: "n\u1ED1i ti\u1EBFp",
  branch: "nh\xE1nh",
  end: "k\u1EBFt th\xFAc",
  by: "do",
  "the-applicant": "ng\u01B0\u1EDDi n\u1ED9p",
  reads: "\u0111\u1ECDc",
  gives: "tr\u1EA3",
  status: "tr\u1EA1ng th\xE1i",
  presence: "c\u1EA7n c\xF3 m\u1EB7t",
  "when-all": "khi t\u1EA5t c\u1EA3",
  "when-any": "khi c\xF3 nh\xE1nh",
  "when-amended": "khi s\u1EEDa h\u1ED3 s\u01A1",
  "redo-readers": "l\xE0m l\u1EA1i nh\xE1nh \u0111\xE3 \u0111\u1ECDc",
  "redo-all": "l\xE0m l\u1EA1i t\u1EA5t c\u1EA3",
  "counts-as": "coi nh\u01B0",
  like: "nh\u01B0",
  reason: "l\xFD do",
  records: "ghi nh\u1EADn",
  slot: "ph\u1EA7n ri\xEAng",
  "and-then": "r\u1ED3i",
  anytime: "b\u1EA5t k\u1EF3 l\xFAc n\xE0o",
  apology: "xin l\u1ED7i tr\u01B0\u1EDBc h\u1EB9n tr\u1EA3",
  receipt: "c\u1EA5p gi\u1EA5y ti\u1EBFp nh\u1EADn",
  "no-receipt": "kh\xF4ng c\u1EA5p gi\u1EA5y ti\u1EBFp nh\u1EADn",
  survey: "kh\u1EA3o s\xE1t h\xE0i l\xF2ng",
  "action.file": "n\u1ED9p",
  "action.accept": "ti\u1EBFp nh\u1EADn",
  "action.pass": "\u0111\u1EA1t",
  "action.fail": "kh\xF4ng \u0111\u1EA1t",
  "action.complete": "\u0111\u1EE7 h\u1ED3 s\u01A1",
  "action.incomplete": "thi\u1EBFu h\u1ED3 s\u01A1",
  "action.wrong-authority": "sai th\u1EA9m quy\u1EC1n",
  "action.agree": "\u0111\u1ED3ng \xFD",
  "action.disagree": "kh\xF4ng \u0111\u1ED3ng \xFD",
  "action.approve": "duy\u1EC7t",
  "action.send-back": "tr\u1EA3 l\u1EA1i",
  "action.supplemented": "\u0111\xE3 b\u1ED5 sung",
  "action.withdraw": "r\xFAt h\u1ED3 s\u01A1",
  "action.stop": "d\u1EEBng gi\u1EA3i quy\u1EBFt",
  "action.paid": "\u0111\xE3 n\u1ED9p ti\u1EC1n",
  "action.done": "xong",
  "action.hand-over": "tr\u1EA3 k\u1EBFt qu\u1EA3",
  "action.reappoint": "h\u1EB9n l\u1EA1i",
  "action.extend": "gia h\u1EA1n",
  "action.expired": "h\u1EBFt h\u1EA1n",
  // procedure
  transition: "chuy\u1EC3n ti\u1EBFp",
  pending: "h\u1ED3 s\u01A1 \u0111ang gi\u1EA3i quy\u1EBFt",
  "old-version": "phi\xEAn b\u1EA3n c\u0169",
  "new-version": "phi\xEAn b\u1EA3n m\u1EDBi",
  accept: "ch\u1EA5p nh\u1EADn",
  "shared-dossier": "d\xF9ng chung h\u1ED3 s\u01A1",
  "one-part": "khi m\u1ED9t ph\u1EA7n",
  "part.supplemented": "b\u1ED5 sung",
  "part.withdrawn": "r\xFAt",
  "stop-all": "d\u1EEBng t\u1EA5t c\u1EA3",
  continue: "ti\u1EBFp t\u1EE5c",
  // scenarios
  scenario: "t\xECnh hu\u1ED1ng",
  for: "cho",
  at: "l\xFAc",
  with: "v\u1EDBi",
  total: "t\u1ED5ng ti\u1EC1n",
  due: "h\u1EB9n tr\u1EA3",
  "is-at": "\u0111ang \u1EDF",
  needs: "c\u1EA7n",
  "needs-not": "kh\xF4ng c\u1EA7n",
  shows: "hi\u1EC7n",
  "shows-not": "kh\xF4ng hi\u1EC7n",
  cannot: "kh\xF4ng \u0111\u01B0\u1EE3c",
  // conditions
  and: "v\xE0",
  or: "ho\u1EB7c",
  not: "kh\xF4ng",
  yes: "c\xF3",
  no: "kh\xF4ng",
  "is-not": "kh\xF4ng ph\u1EA3i",
  belongs: "thu\u1ED9c",
  "belongs-not": "kh\xF4ng thu\u1ED9c",
  "has-value": "c\xF3 gi\xE1 tr\u1ECB",
  "no-value": "kh\xF4ng c\xF3 gi\xE1 tr\u1ECB",
  channel: "k\xEAnh",
  applicant: "\u0111\u1ED1i t\u01B0\u1EE3ng",
  "filing-date": "ng\xE0y n\u1ED9p",
  "channel.online-full": "tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh",
  "channel.online-partial": "tr\u1EF1c tuy\u1EBFn m\u1ED9t ph\u1EA7n",
  "channel.online": "tr\u1EF1c tuy\u1EBFn",
  "channel.counter": "tr\u1EF1c ti\u1EBFp",
  "channel.post": "b\u01B0u ch\xEDnh",
  "channel.kiosk": "kiosk",
  "applicant.individual": "c\xE1 nh\xE2n",
  "applicant.household": "h\u1ED9 gia \u0111\xECnh",
  "applicant.organisation": "t\u1ED5 ch\u1EE9c",
  "applicant.enterprise": "doanh nghi\u1EC7p",
  "applicant.household-business": "h\u1ED9 kinh doanh",
  "applicant.cooperative": "h\u1EE3p t\xE1c x\xE3",
  "applicant.foreigner": "ng\u01B0\u1EDDi n\u01B0\u1EDBc ngo\xE0i"
};

// ../../tmp/gram/grammar/lexicon/phrases.ts
var spellings = { vi: vi2, en: en2 };
var synonyms = [
  ["trong ng\xE0y l\xE0m vi\u1EC7c", "same-day"],
  ["ti\u1EC1n", "type.money"]
];
var reservedWords = new Set(
  "khi v\xE0 ho\u1EB7c kh\xF4ng c\xF3 thu\u1ED9c k\xEAnh g\u1ED3m en when and or no yes not case channel applicant applicants includes records".split(" ")
);
var wordOf = (() => {
  const word = /* @__PURE__ */ new Map();
  const owner = /* @__PURE__ */ new Map();
  for (const id of keywordIds) {
    const shared = owner.get("vi " + vi2[id]) ?? owner.get("en " + en2[id]) ?? id;
    word.set(id, shared);
    owner.set("vi " + vi2[id], shared);
    owner.set("en " + en2[id], shared);
  }
  return word;
})();
var phrases = (() => {
  const found = /* @__PURE__ */ new Map();
  const add = (text, id) => {
    const lower = text.toLowerCase();
    if (found.has(lower)) return;
    found.set(lower, {
      text: lower,
      id: wordOf.get(id) ?? id,
      free: !lower.includes(" ") && !reservedWords.has(lower)
    });
  };
  for (const id of keywordIds) {
    add(vi2[id], id);
    add(en2[id], id);
  }
  for (const [text, id] of synonyms) add(text, id);
  return [...found.values()];
})();

// ../../tmp/gram/grammar/tokens.ts
function type(name, categories = []) {
  const created = createToken({ name, pattern: Lexer.NA, categories: [...categories] });
  created.role = 0;
  return created;
}
var NAME2 = type("Name");
var PLAIN_NAME = type("PlainName", [NAME2]);
var STRING = type("String");
var NUMBER = type("Number");
var ORDINAL = type("Ordinal");
var DURATION = type("Duration");
var MONEY = type("Money");
var PERCENT = type("Percent");
var SIZE = type("Size");
var TIMES = type("Times");
var DATE = type("Date");
var TIME = type("Time");
var ARROW = type("Arrow");
var LEFT_BRACE = type("LeftBrace");
var RIGHT_BRACE = type("RightBrace");
var LEFT_PAREN = type("LeftParen");
var RIGHT_PAREN = type("RightParen");
var COMMA = type("Comma");
var DOT = type("Dot");
var EQUALS = type("Equals");
var NOT_EQUAL = type("NotEqual");
var LESS = type("Less");
var LESS_EQUAL = type("LessEqual");
var GREATER = type("Greater");
var GREATER_EQUAL = type("GreaterEqual");
var PLUS = type("Plus");
var MINUS = type("Minus");
var TIMES_SIGN = type("TimesSign");
var UNKNOWN = type("Unknown");
var COMMENT = type("Comment");
var END = EOF;
END.role = 0;
var signs = [
  ARROW,
  LEFT_BRACE,
  RIGHT_BRACE,
  LEFT_PAREN,
  RIGHT_PAREN,
  COMMA,
  DOT,
  EQUALS,
  NOT_EQUAL,
  LESS,
  LESS_EQUAL,
  GREATER,
  GREATER_EQUAL,
  PLUS,
  MINUS,
  TIMES_SIGN
];
var literals = [STRING, NUMBER, ORDINAL, DURATION, MONEY, PERCENT, SIZE, TIMES, DATE, TIME];
var reserved = /* @__PURE__ */ new Map();
var contextual = /* @__PURE__ */ new Map();
for (const id of new Set(wordOf.values())) {
  const only = type("Word " + id);
  const free = type("Free word " + id, [only, NAME2]);
  only.role = free.role = 1 + keywordIds.indexOf(id);
  reserved.set(id, only);
  contextual.set(id, free);
}
function keyword(id) {
  return reserved.get(wordOf.get(id) ?? id);
}
function freeKeyword(id) {
  return contextual.get(wordOf.get(id) ?? id);
}
var roleOf = new Map(keywordIds.map((id, index) => [id, index + 1]));
var vocabulary = [
  NAME2,
  PLAIN_NAME,
  ...literals,
  ...signs,
  UNKNOWN,
  COMMENT,
  ...reserved.values(),
  ...contextual.values()
];
var typeByIndex = [];
for (const each of [...vocabulary, END]) typeByIndex[each.tokenTypeIdx] = each;
var isNameType = typeByIndex.map(
  (each) => each === NAME2 || (each.CATEGORIES ?? []).includes(NAME2)
);
var signTypes = new Set(signs.map((each) => each.tokenTypeIdx));
var Token = class {
  tokenTypeIdx;
  start;
  /** Exclusive. */
  end;
  line;
  /** Unit of a number, 1 for a string with escapes or a damaged literal; else 0. */
  data;
  /** 1 + index of the keyword as which the parser took it; 0 while it is none. */
  role;
  constructor(tokenTypeIdx, start, end, line, data) {
    this.tokenTypeIdx = tokenTypeIdx;
    this.start = start;
    this.end = end;
    this.line = line;
    this.data = data;
    this.role = 0;
  }
  get startOffset() {
    return this.start;
  }
  get endOffset() {
    return this.end - 1;
  }
  get image() {
    return this.tokenType.name;
  }
  get tokenType() {
    return typeByIndex[this.tokenTypeIdx] ?? UNKNOWN;
  }
};

// ../../tmp/gram/grammar/braces.ts
function indentAt(source, offset) {
  let begin = offset;
  while (begin > 0 && classOf[source.charCodeAt(begin - 1)] !== NEWLINE) begin--;
  let at = begin;
  while (at < offset && /\s/.test(source[at] ?? "")) at++;
  return at - begin;
}
function balanceBraces(source, tokens) {
  const out = [];
  const problems = [];
  const stack = [];
  let lines = [];
  let line = 0;
  let indent = 0;
  const close = (at, reason) => {
    const open = stack.pop();
    const before = out[out.length - 1] ?? at;
    if (open === void 0) return;
    if (reason) {
      const text = `
${" ".repeat(open.indent)}}`;
      const fix = { start: before.end, end: before.end, text };
      problems.push(
        problem("missing-closing-brace", before.end, before.end, { opener: open.token.start }, fix)
      );
    }
    out.push(new Token(RIGHT_BRACE.tokenTypeIdx, before.end, before.end, before.line, 0));
  };
  for (const token of tokens) {
    const opensLine = token.line !== line;
    if (opensLine) {
      line = token.line;
      indent = indentAt(source, token.start);
    }
    const top = stack[stack.length - 1];
    if (token.tokenTypeIdx === END.tokenTypeIdx) {
      while (stack.length > 0) close(token, true);
      out.push(token);
      break;
    }
    if (token.tokenTypeIdx === RIGHT_BRACE.tokenTypeIdx) {
      if (opensLine)
        while (stack.length > 1 && indent < stack[stack.length - 1].indent) close(token, true);
      const opener = stack[stack.length - 1];
      const lost = opensLine && (opener === void 0 || opener.indent < indent) ? lostOpener(out, lines, indent) : void 0;
      if (lost !== void 0) {
        const before = out[lost - 1];
        const fix = { start: before.end, end: before.end, text: " {" };
        problems.push(
          problem("missing-opening-brace", before.end, before.end, { header: before.start }, fix)
        );
        out.splice(lost, 0, new Token(LEFT_BRACE.tokenTypeIdx, before.end, before.end, before.line, 0));
        out.push(token);
      } else if (opener === void 0 || opensLine && opener.indent < indent && opener.line !== token.line) {
        problems.push(
          problem(
            "stray-closing-brace",
            token.start,
            token.end,
            {},
            { start: token.start, end: token.end, text: "" }
          )
        );
      } else {
        stack.pop();
        out.push(token);
      }
    } else {
      if (opensLine && top !== void 0 && token.line !== top.line) {
        while (stack.length > 0 && indent <= stack[stack.length - 1].indent) close(token, true);
      }
      if (token.tokenTypeIdx === LEFT_BRACE.tokenTypeIdx) stack.push({ token, indent, line: token.line });
      out.push(token);
    }
    if (opensLine) {
      const shallow = indent;
      lines = lines.filter((each) => each.indent < shallow);
      lines.push({ indent, first: out.length - 1, end: out.length });
    }
  }
  return { tokens: out, problems };
}
function lostOpener(out, lines, indent) {
  for (let at = lines.length - 1; at >= 0; at--) {
    const entry = lines[at];
    if (entry === void 0 || entry.indent < indent) return void 0;
    if (entry.indent > indent) continue;
    const begin = out[entry.first];
    if (begin === void 0 || begin.tokenTypeIdx === RIGHT_BRACE.tokenTypeIdx) return void 0;
    let index = entry.first;
    while (index < out.length && out[index]?.line === begin.line) {
      if (out[index]?.tokenTypeIdx === LEFT_BRACE.tokenTypeIdx) return void 0;
      index++;
    }
    return index < out.length ? index : void 0;
  }
  return void 0;
}
function limitDepth(tokens, limit) {
  const out = [];
  const problems = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.tokenTypeIdx === LEFT_BRACE.tokenTypeIdx && ++depth === limit + 1 && problems.length < 100) {
      problems.push(problem("nested-too-deep", token.start, token.end, { limit }));
    }
    const brace = token.tokenTypeIdx === LEFT_BRACE.tokenTypeIdx || token.tokenTypeIdx === RIGHT_BRACE.tokenTypeIdx;
    if (depth <= limit || brace && depth === limit + 1 || token.tokenTypeIdx === END.tokenTypeIdx)
      out.push(token);
    if (token.tokenTypeIdx === RIGHT_BRACE.tokenTypeIdx) depth--;
  }
  return { tokens: out, problems };
}

// ../../tmp/gram/grammar/lexicon/units.ts
var duration = (unit) => ({ of: "duration", unit });
var money2 = (zeros) => ({ of: "money", zeros });
var units = [
  { unit: duration("working-day"), vi: ["ng\xE0y l\xE0m vi\u1EC7c"], en: ["working days", "working day"] },
  { unit: duration("working-hour"), vi: ["gi\u1EDD l\xE0m vi\u1EC7c"], en: ["working hours", "working hour"] },
  { unit: duration("day"), vi: ["ng\xE0y"], en: ["days", "day"] },
  { unit: duration("hour"), vi: ["gi\u1EDD"], en: ["hours", "hour"] },
  { unit: duration("minute"), vi: ["ph\xFAt"], en: ["minutes", "minute"] },
  { unit: duration("week"), vi: ["tu\u1EA7n"], en: ["weeks", "week"] },
  { unit: duration("month"), vi: ["th\xE1ng"], en: ["months", "month"] },
  { unit: duration("year"), vi: ["n\u0103m"], en: ["years", "year"] },
  { unit: money2(0), vi: ["\u0111\u1ED3ng", "\u0111", "\u20AB"], en: ["dong", "VND"] },
  { unit: money2(3), vi: ["ngh\xECn \u0111\u1ED3ng", "ng\xE0n \u0111\u1ED3ng"], en: ["thousand dong"] },
  { unit: money2(6), vi: ["tri\u1EC7u \u0111\u1ED3ng"], en: ["million dong"] },
  { unit: money2(9), vi: ["t\u1EF7 \u0111\u1ED3ng", "t\u1EC9 \u0111\u1ED3ng"], en: ["billion dong"] },
  { unit: { of: "size", unit: "KB" }, vi: ["KB"], en: ["KB"] },
  { unit: { of: "size", unit: "MB" }, vi: ["MB"], en: ["MB"] },
  { unit: { of: "size", unit: "GB" }, vi: ["GB"], en: ["GB"] },
  { unit: { of: "percent" }, vi: ["%"], en: ["%"] },
  { unit: { of: "times" }, vi: ["l\u1EA7n"], en: ["times", "time"] }
];
var bareMoneyWords = [
  ["ngh\xECn", 3],
  ["ng\xE0n", 3],
  ["tri\u1EC7u", 6],
  ["t\u1EF7", 9],
  ["t\u1EC9", 9],
  ["thousand", 3],
  ["million", 6],
  ["billion", 9]
];

// ../../tmp/gram/grammar/fold.ts
var NEW_PLACEMENT = new RegExp("(?:(o)([\xE0\xE1\u1EA3\xE3\u1EA1\xE8\xE9\u1EBB\u1EBD\u1EB9])|(?<!q)(u)([\u1EF3\xFD\u1EF7\u1EF9\u1EF5]))(?!\\p{L})", "gu");
var TONES = ["\xE0\xE8\u1EF3\xF2\xF9", "\xE1\xE9\xFD\xF3\xFA", "\u1EA3\u1EBB\u1EF7\u1ECF\u1EE7", "\xE3\u1EBD\u1EF9\xF5\u0169", "\u1EA1\u1EB9\u1EF5\u1ECD\u1EE5"];
function oldPlacement(syllable) {
  const first2 = syllable[0] ?? "";
  const second = syllable[1] ?? "";
  for (const row of TONES) {
    const place = row.indexOf(second);
    if (place >= 0) return (first2 === "o" ? row[3] : row[4]) + ("aey"[place] ?? "");
  }
  return syllable;
}
var MAY_NEED_PLACEMENT = /[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]/;
function foldName(text) {
  const lower = text.toLowerCase();
  return MAY_NEED_PLACEMENT.test(lower) ? lower.replace(NEW_PLACEMENT, oldPlacement) : lower;
}
function newPlacement(phrase) {
  const changed = phrase.replace(new RegExp("(?:([\xF2\xF3\u1ECF\xF5\u1ECD])([ae])|(?<!q)([\xF9\xFA\u1EE7\u0169\u1EE5])(y))(?!\\p{L})", "gu"), (both) => {
    for (const row of TONES) {
      const place = row.indexOf(both[0] ?? "", 3);
      const vowel = "aey".indexOf(both[1] ?? "");
      if (place >= 3) return (place === 3 ? "o" : "u") + (row[vowel] ?? "");
    }
    return both;
  });
  return changed === phrase ? void 0 : changed;
}
var NOT_DECOMPOSED = {
  \u0111: "d",
  \u00F0: "d",
  \u00F8: "o",
  \u0142: "l",
  \u0131: "i",
  \u00E6: "ae",
  \u0153: "oe",
  \u00DF: "ss",
  \u00FE: "th"
};
function asciiName(text) {
  return text.toLowerCase().normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/[^a-z0-9_]/gu, (letter) => NOT_DECOMPOSED[letter] ?? "_");
}

// ../../tmp/gram/grammar/phrase-table.ts
var hit = { value: 0, end: 0 };
function hashStep(hash, lower) {
  return Math.imul(hash, 31) + lower | 0;
}
function hashOf(word) {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}
var PhraseTable = class {
  /** Most words are names: one array access says so. Slots share a list where their hashes collide. */
  #slots = new Uint16Array(65536);
  #lists = [[]];
  add(phrase, value) {
    this.#insert(phrase, value);
    const other = newPlacement(phrase);
    if (other !== void 0) this.#insert(other, value);
  }
  #insert(phrase, value) {
    const blank = phrase.indexOf(" ");
    const first2 = blank < 0 ? phrase : phrase.slice(0, blank);
    const group = this.#group(first2);
    if (blank < 0) group.alone = value;
    else group.rests.push({ text: phrase.slice(blank), value });
    group.rests.sort((a, b) => b.text.length - a.text.length);
  }
  #group(first2) {
    const hash = hashOf(first2);
    const slot = (hash ^ hash >>> 16) & 65535;
    if (this.#slots[slot] === 0) this.#slots[slot] = this.#lists.push([]) - 1;
    const list = this.#lists[this.#slots[slot]];
    let group = list.find((each) => each.first === first2);
    if (group === void 0) list.push(group = { hash, first: first2, rests: [], alone: -1 });
    return group;
  }
  /** Looks for the longest phrase that begins with the word at `start..end`; fills `hit`. */
  find(source, start, end, hash) {
    const slot = this.#slots[(hash ^ hash >>> 16) & 65535];
    if (slot === 0) return false;
    for (const group of this.#lists[slot]) {
      if (group.hash !== hash || !sameWord(source, start, end, group.first)) continue;
      if (group.rests.length > 0 && classOf[source.charCodeAt(end)] === BLANK && this.#longer(source, end, group))
        return true;
      if (group.alone < 0) return false;
      hit.value = group.alone;
      hit.end = end;
      return true;
    }
    return false;
  }
  #longer(source, end, group) {
    let next = end + 1;
    while (classOf[source.charCodeAt(next)] === BLANK) next++;
    const letter = lowerOf[source.charCodeAt(next)];
    for (const { text, value } of group.rests) {
      if (text.charCodeAt(1) !== letter) continue;
      const stop = matchRest(source, end, text);
      if (stop < 0) continue;
      hit.value = value;
      hit.end = stop;
      return true;
    }
    return false;
  }
};
function sameWord(source, start, end, word) {
  let at = 0;
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index);
    if (classOf[code] === INVISIBLE) continue;
    if (lowerOf[code] !== word.charCodeAt(at)) return false;
    at++;
  }
  return at === word.length;
}
function matchRest(source, from, rest) {
  let index = from;
  for (let at = 0; at < rest.length; at++) {
    const wanted = rest.charCodeAt(at);
    if (wanted === 32) {
      const begin = index;
      while (classOf[source.charCodeAt(index)] === BLANK) index++;
      if (index === begin) return -1;
    } else {
      if (lowerOf[source.charCodeAt(index)] !== wanted) return -1;
      index++;
    }
  }
  const next = classOf[source.charCodeAt(index)];
  return index < source.length && (next === LETTER || next === DIGIT || next === FOREIGN) ? -1 : index;
}

// ../../tmp/gram/grammar/scanner.ts
var Scanner = class {
  source;
  tokens = [];
  trivia = [];
  problems = [];
  /** Lines with a problem: the parser does not speak of them again. */
  problemLines = /* @__PURE__ */ new Set();
  line = 1;
  constructor(source) {
    this.source = source;
  }
  complain(found) {
    this.problemLines.add(this.line);
    this.problems.push(found);
  }
  push(type2, start, end, data) {
    this.tokens.push(new Token(type2, start, end, this.line, data));
  }
};

// ../../tmp/gram/grammar/number-scanner.ts
var unitTable = new PhraseTable();
units.forEach(({ vi: vi3, en: en3 }, index) => {
  for (const text of [...vi3, ...en3]) if (text !== "%") unitTable.add(text.toLowerCase(), index);
});
var BARE = 1e3;
for (const [word, zeros] of bareMoneyWords) unitTable.add(word, BARE + zeros);
var unitType = units.map(
  ({ unit }) => ({ duration: DURATION, money: MONEY, size: SIZE, percent: PERCENT, times: TIMES })[unit.of].tokenTypeIdx
);
var percentUnit = units.findIndex(({ unit }) => unit.of === "percent");
var dongUnit = units.findIndex(({ unit }) => unit.of === "money");
var DOT2 = 46;
var COMMA2 = 44;
var SLASH = 47;
var COLON = 58;
var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var WELL_FORMED = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
var NumberScanner = class extends Scanner {
  /** Reads what begins with a digit at `start`. */
  number(start) {
    const source = this.source;
    let pos = this.#digits(start);
    const next = source.charCodeAt(pos);
    if (next === SLASH && pos - start <= 2 && this.#isDigit(pos + 1)) return this.#date(start, pos);
    if (next === COLON && pos - start <= 2 && this.#isDigit(pos + 1)) return this.#time(start, pos);
    let plain2 = true;
    for (; ; ) {
      const code = source.charCodeAt(pos);
      if (code !== DOT2 && code !== COMMA2 || !this.#isDigit(pos + 1)) break;
      plain2 = false;
      pos = this.#digits(pos + 1);
    }
    const kind = classOf[source.charCodeAt(pos)];
    if (plain2 && (kind === LETTER || kind === FOREIGN) && pos < source.length) {
      const unit2 = this.#unit(start, pos);
      if (unit2 > 0) return unit2;
      while (pos < source.length && [LETTER, DIGIT, FOREIGN].includes(classOf[source.charCodeAt(pos)] ?? 0))
        pos++;
      this.push(ORDINAL.tokenTypeIdx, start, pos, 0);
      return pos;
    }
    const bad = !plain2 && !WELL_FORMED.test(source.slice(start, Math.min(pos, start + 100)));
    if (bad) {
      const found = source.slice(start, pos);
      const dot = /^(\d+)\.(\d{1,2})$/.exec(found);
      const fix = dot === null ? void 0 : { start, end: pos, text: `${dot[1] ?? ""},${dot[2] ?? ""}` };
      this.complain(problem("bad-number", start, pos, { found }, fix));
    }
    const unit = this.#unit(start, pos);
    if (unit > 0) return unit;
    this.push(NUMBER.tokenTypeIdx, start, pos, bad ? 1 : 0);
    return pos;
  }
  #isDigit(pos) {
    return classOf[this.source.charCodeAt(pos)] === DIGIT;
  }
  #digits(from) {
    let pos = from;
    while (classOf[this.source.charCodeAt(pos)] === DIGIT) pos++;
    return pos;
  }
  /** Pushes number and unit where a unit follows; returns 0 where none does. */
  #unit(start, numberEnd) {
    const source = this.source;
    let word = numberEnd;
    while (classOf[source.charCodeAt(word)] === BLANK) word++;
    if (source.charCodeAt(word) === 37) {
      this.push(PERCENT.tokenTypeIdx, start, word + 1, percentUnit);
      return word + 1;
    }
    let end = word;
    let hash = 0;
    for (; end < source.length; end++) {
      const code = source.charCodeAt(end);
      const kind = classOf[code];
      if (kind !== LETTER && kind !== DIGIT && kind !== FOREIGN && code !== 8363) break;
      hash = hashStep(hash, lowerOf[code]);
    }
    if (end === word || !unitTable.find(source, word, end, hash)) return 0;
    const { value, end: stop } = hit;
    if (value === dongUnit && this.#isAgree(stop)) return 0;
    if (value >= BARE) {
      const found = source.slice(start, stop);
      this.complain(
        problem("money-without-dong", start, stop, { found }, { start: stop, end: stop, text: " \u0111\u1ED3ng" })
      );
      this.push(MONEY.tokenTypeIdx, start, stop, value);
      return stop;
    }
    if (unitType[value] === MONEY.tokenTypeIdx && moneyOf(source, start, stop, value) === void 0) {
      this.complain(problem("money-not-whole", start, stop, { found: source.slice(start, stop) }));
    }
    this.push(unitType[value], start, stop, value);
    return stop;
  }
  /** `0 đồng ý`: the action, not money. */
  #isAgree(from) {
    let pos = from;
    while (classOf[this.source.charCodeAt(pos)] === BLANK) pos++;
    if (lowerOf[this.source.charCodeAt(pos)] !== 253) return false;
    const kind = classOf[this.source.charCodeAt(pos + 1)];
    return kind !== LETTER && kind !== DIGIT;
  }
  #date(start, dayEnd) {
    const source = this.source;
    const monthEnd = this.#digits(dayEnd + 1);
    if (source.charCodeAt(monthEnd) !== SLASH || !this.#isDigit(monthEnd + 1)) {
      const found = source.slice(start, monthEnd);
      this.complain(problem("date-without-year", start, monthEnd, { found }));
      this.push(DATE.tokenTypeIdx, start, monthEnd, 1);
      return monthEnd;
    }
    const end = this.#digits(monthEnd + 1);
    const day = this.#value(start, dayEnd);
    const month = this.#value(dayEnd + 1, monthEnd);
    const year = this.#value(monthEnd + 1, end);
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const days = month === 2 && leap ? 29 : DAYS[month] ?? 0;
    const exists = day >= 1 && day <= days && year >= 1e3 && end - monthEnd === 5 && monthEnd - dayEnd <= 3;
    if (!exists) this.complain(problem("no-such-date", start, end, { found: source.slice(start, end) }));
    this.push(DATE.tokenTypeIdx, start, end, exists ? 0 : 1);
    return end;
  }
  /** Small numbers only; a long run of digits is no date anyway. */
  #value(from, to) {
    let value = 0;
    for (let at = from; at < to && at < from + 6; at++) value = value * 10 + this.source.charCodeAt(at) - 48;
    return value;
  }
  #time(start, hourEnd) {
    const end = this.#digits(hourEnd + 1);
    const hour = this.#value(start, hourEnd);
    const minute = this.#value(hourEnd + 1, end);
    const exists = end - hourEnd === 3 && minute < 60 && (hour < 24 || hour === 24 && minute === 0);
    if (!exists) {
      this.complain(problem("no-such-time", start, end, { found: this.source.slice(start, end) }));
    }
    this.push(TIME.tokenTypeIdx, start, end, exists ? 0 : 1);
    return end;
  }
};
function decimalOf(source, start, end) {
  let pos = start;
  while (pos < end && (classOf[source.charCodeAt(pos)] === DIGIT || source.charCodeAt(pos) === DOT2 || source.charCodeAt(pos) === COMMA2))
    pos++;
  const written = source.slice(start, pos);
  const plain2 = written.includes(".") ? written.replaceAll(".", "") : written;
  const comma = plain2.indexOf(",");
  const whole = (comma < 0 ? plain2 : plain2.slice(0, comma)).replace(/^0+(?=\d)/, "");
  const fraction = comma < 0 ? "" : plain2.slice(comma + 1).replace(/[,]/g, "").replace(/0+$/, "");
  return fraction === "" ? whole : `${whole}.${fraction}`;
}
function moneyOf(source, start, end, data) {
  const unit = units[data]?.unit;
  const zeros = data >= BARE ? data - BARE : unit?.of === "money" ? unit.zeros : 0;
  const [whole = "0", fraction = ""] = decimalOf(source, start, end).split(".");
  if (fraction.length > zeros) return void 0;
  return (whole + fraction.padEnd(zeros, "0")).replace(/^0+(?=\d)/, "");
}

// ../../tmp/gram/grammar/sign-scanner.ts
var sign = (text, type2, ...instead) => ({
  text,
  type: type2.tokenTypeIdx,
  ...instead.length > 0 && { instead }
});
var signs2 = [
  sign("{", LEFT_BRACE),
  sign("}", RIGHT_BRACE),
  sign("(", LEFT_PAREN),
  sign(")", RIGHT_PAREN),
  sign("[", LEFT_PAREN, "("),
  sign("]", RIGHT_PAREN, ")"),
  sign("->", ARROW),
  sign("\u2192", ARROW),
  sign("\u2013>", ARROW, "->"),
  sign("\u2014>", ARROW, "->"),
  sign("=>", ARROW, "->", ">="),
  sign("==>", ARROW, "->"),
  sign("-->", ARROW, "->"),
  sign("==", EQUALS, "="),
  sign("=<", LESS_EQUAL, "<="),
  sign("=", EQUALS),
  sign("<=", LESS_EQUAL),
  sign("<>", NOT_EQUAL, "!="),
  sign("<", LESS),
  sign("\u2264", LESS_EQUAL),
  sign(">=", GREATER_EQUAL),
  sign(">", GREATER),
  sign("\u2265", GREATER_EQUAL),
  sign("!=", NOT_EQUAL),
  sign("\u2260", NOT_EQUAL),
  sign("&&", keyword("and"), "v\xE0", "and"),
  sign("||", keyword("or"), "ho\u1EB7c", "or"),
  sign("!", keyword("not"), "kh\xF4ng", "not"),
  sign(",", COMMA),
  sign(".", DOT),
  sign("+", PLUS),
  sign("-", MINUS),
  sign("\u2013", MINUS, "-"),
  sign("\u2212", MINUS, "-"),
  sign("*", TIMES_SIGN),
  sign("\xD7", TIMES_SIGN, "*")
];
var byFirst = /* @__PURE__ */ new Map();
for (const each of [...signs2].sort((a, b) => b.text.length - a.text.length)) {
  const code = each.text.charCodeAt(0);
  byFirst.set(code, [...byFirst.get(code) ?? [], each]);
}
function scanSign(scanner, start, code) {
  const { source } = scanner;
  const candidates = byFirst.get(code);
  if (candidates === void 0) return scanStray(scanner, start, code);
  for (const { text, type: type2, instead } of candidates) {
    if (text.length > 1 && !source.startsWith(text, start)) continue;
    const end = start + text.length;
    if (instead !== void 0) {
      const fix = { start, end, text: instead[0] ?? "" };
      scanner.complain(problem("wrong-sign", start, end, { found: text, instead }, fix));
    }
    scanner.push(type2, start, end, instead === void 0 ? 0 : 1);
    return end;
  }
  return start;
}
function scanStray(scanner, start, code) {
  const found = scanner.source.charAt(start);
  const end = start + 1;
  if (code === 47) scanner.complain(problem("no-division", start, end, {}));
  else if (code === 59 || code === 58) {
    scanner.complain(problem("stray-sign", start, end, { found }, { start, end, text: "" }));
  } else return start;
  scanner.trivia.push(new Token(UNKNOWN.tokenTypeIdx, start, end, scanner.line, 0));
  return end;
}

// ../../tmp/gram/grammar/string-scanner.ts
var QUOTE = 34;
var SINGLE = 39;
var BACKSLASH = 92;
var LEFT = 8220;
var RIGHT = 8221;
var LOW = 8222;
var isDirectionMark = (code) => code >= 8234 && code <= 8238 || code >= 8294 && code <= 8297;
function scanString(scanner, start, opening) {
  if (opening === SINGLE || opening === 8216 || opening === 8217) return scanSingle(scanner, start);
  if (opening !== QUOTE && opening !== LEFT && opening !== RIGHT && opening !== LOW) return start;
  const { source } = scanner;
  let escapes = 0;
  let pos = start + 1;
  for (; pos < source.length; pos++) {
    const code = source.charCodeAt(pos);
    if (code === QUOTE || opening !== QUOTE && code === RIGHT || opening === LOW && code === LEFT) {
      scanner.push(STRING.tokenTypeIdx, start, pos + 1, escapes);
      return pos + 1;
    }
    if (code === BACKSLASH) {
      escapes = 1;
      const next = source.charCodeAt(pos + 1);
      if (next === QUOTE || next === BACKSLASH) pos++;
      else {
        const found = source.slice(pos, pos + 2).trimEnd();
        scanner.complain(
          problem("bad-escape", pos, pos + 1, { found }, { start: pos, end: pos + 1, text: "\\\\" })
        );
      }
      continue;
    }
    const kind = classOf[code];
    if (kind === NEWLINE) break;
    if (kind === CONTROL || kind === INVISIBLE && isDirectionMark(code)) {
      const name = kind === CONTROL ? "control-character" : "invisible-character";
      const codePoint = codePointName(source, pos);
      scanner.complain(problem(name, pos, pos + 1, { codePoint }, { start: pos, end: pos + 1, text: "" }));
    }
  }
  return unterminated(scanner, start, pos, escapes);
}
function unterminated(scanner, start, lineEnd, escapes) {
  const written = scanner.source.slice(start, lineEnd);
  const tail = /\s*\{?\s*$/.exec(written.slice(-200));
  const end = Math.max(start + 1, lineEnd - (tail?.[0].length ?? 0));
  scanner.complain(problem("unterminated-string", start, end, {}, { start: end, end, text: '"' }));
  scanner.push(STRING.tokenTypeIdx, start, end, escapes | 2);
  return end;
}
function scanSingle(scanner, start) {
  const { source } = scanner;
  let pos = start + 1;
  while (pos < source.length && classOf[source.charCodeAt(pos)] !== NEWLINE) {
    const code = source.charCodeAt(pos);
    if (code === SINGLE || code === 8217) {
      const text = '"' + source.slice(start + 1, pos).replaceAll('"', '\\"') + '"';
      const found = source.slice(start, start + 1);
      scanner.complain(problem("wrong-quotes", start, pos + 1, { found }, { start, end: pos + 1, text }));
      scanner.push(STRING.tokenTypeIdx, start, pos + 1, 0);
      return pos + 1;
    }
    pos++;
  }
  return start;
}
function stringValue(source, start, end, data) {
  const inside = source.slice(start + 1, (data & 2) !== 0 ? end : end - 1);
  return (data & 1) !== 0 ? inside.replace(/\\(["\\])/g, "$1") : inside;
}

// ../../tmp/gram/grammar/lexer.ts
var keywordTable = new PhraseTable();
for (const { text, id, free } of phrases)
  keywordTable.add(text, (free ? freeKeyword(id) : keyword(id)).tokenTypeIdx);
var NAME_INDEX = PLAIN_NAME.tokenTypeIdx;
var SLASH2 = 47;
var STAR = 42;
var Lexer2 = class extends NumberScanner {
  /** Text of the `///` lines above the token that starts at the key. */
  hints = /* @__PURE__ */ new Map();
  /** Whether every brace found its partner, and how deep they nest. */
  balanced = true;
  deepest = 0;
  #depth = 0;
  #hint = "";
  run() {
    const source = this.source;
    const length = source.length;
    let pos = source.charCodeAt(0) === 65279 ? 1 : 0;
    while (pos < length) {
      const code = source.charCodeAt(pos);
      switch (classOf[code]) {
        case BLANK:
          pos++;
          break;
        case NEWLINE:
          if (code === 13 && source.charCodeAt(pos + 1) === 10) pos++;
          pos++;
          this.line++;
          break;
        case LETTER:
        case FOREIGN:
          pos = this.word(pos);
          break;
        case DIGIT:
          pos = this.number(pos);
          if (this.#hint !== "") this.#keepHint();
          break;
        default:
          pos = this.#other(pos, code);
      }
    }
    if (this.#depth !== 0) this.balanced = false;
    this.push(END.tokenTypeIdx, length, length, 0);
  }
  word(start) {
    const source = this.source;
    let pos = start;
    let hash = 0;
    let strange = -1;
    for (; pos < source.length; pos++) {
      const code = source.charCodeAt(pos);
      const kind = classOf[code];
      if (kind === LETTER || kind === DIGIT) hash = hashStep(hash, lowerOf[code]);
      else if (kind === FOREIGN) {
        if (strange < 0) strange = pos;
        hash = hashStep(hash, lowerOf[code]);
      } else if (kind === INVISIBLE) {
        if (strange < 0) strange = pos;
      } else break;
    }
    if (keywordTable.find(source, start, pos, hash)) {
      pos = hit.end;
      this.push(hit.value, start, pos, 0);
    } else this.push(NAME_INDEX, start, pos, 0);
    if (strange >= 0) this.#strange(start, pos, strange);
    if (this.#hint !== "") this.#keepHint();
    return pos;
  }
  #strange(start, end, at) {
    const codePoint = codePointName(this.source, at);
    const width = (this.source.codePointAt(at) ?? 0) > 65535 ? 2 : 1;
    if (classOf[this.source.charCodeAt(at)] === INVISIBLE) {
      this.complain(
        problem("invisible-character", at, at + 1, { codePoint }, { start: at, end: at + 1, text: "" })
      );
      return;
    }
    const found = this.source.slice(at, at + width);
    const latin = lookalikes.get(found.toLowerCase());
    const name = this.source.slice(start, end);
    this.complain(
      problem(
        "foreign-letter",
        at,
        at + width,
        { found, codePoint, name },
        latin === void 0 ? void 0 : { start: at, end: at + width, text: latin }
      )
    );
  }
  #other(pos, code) {
    const source = this.source;
    if (code === SLASH2) {
      const next = source.charCodeAt(pos + 1);
      if (next === SLASH2) return this.#lineComment(pos);
      if (next === STAR) return this.#blockComment(pos);
    }
    const string = scanString(this, pos, code);
    if (string > pos) {
      if (this.#hint !== "") this.#keepHint();
      return string;
    }
    if (code === 123) {
      this.#depth++;
      if (this.#depth > this.deepest) this.deepest = this.#depth;
    } else if (code === 125) {
      this.#depth--;
      if (this.#depth < 0) this.balanced = false;
    }
    const sign2 = scanSign(this, pos, code);
    if (sign2 > pos) return sign2;
    return this.#unknown(pos);
  }
  #lineComment(start) {
    const source = this.source;
    let end = start + 2;
    while (end < source.length && classOf[source.charCodeAt(end)] !== NEWLINE) end++;
    if (source.charCodeAt(start + 2) === SLASH2 && source.charCodeAt(start + 3) !== SLASH2) {
      const text = source.slice(start + 3, end).trim();
      this.#hint = this.#hint === "" ? text : this.#hint + "\n" + text;
    }
    this.trivia.push(new Token(COMMENT.tokenTypeIdx, start, end, this.line, 0));
    return end;
  }
  #blockComment(start) {
    const source = this.source;
    const line = this.line;
    const close = source.indexOf("*/", start + 2);
    const end = close < 0 ? source.length : close + 2;
    if (close < 0) this.complain(problem("unterminated-comment", start, start + 2, {}));
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at);
      if (classOf[code] === NEWLINE && !(code === 13 && source.charCodeAt(at + 1) === 10)) this.line++;
    }
    this.trivia.push(new Token(COMMENT.tokenTypeIdx, start, end, line, 0));
    return end;
  }
  /** One problem for a run of unreadable characters: a binary file must not give a million. */
  #unknown(start) {
    const source = this.source;
    const kind = classOf[source.charCodeAt(start)];
    let end = start + 1;
    while (end < source.length && classOf[source.charCodeAt(end)] === kind && source[end] === source[start])
      end++;
    const codePoint = codePointName(source, start);
    this.trivia.push(new Token(UNKNOWN.tokenTypeIdx, start, end, this.line, 0));
    const fix = { start, end, text: "" };
    this.complain(
      kind === CONTROL ? problem("control-character", start, end, { codePoint }, fix) : kind === INVISIBLE ? problem("invisible-character", start, end, { codePoint }, fix) : problem(
        "unknown-character",
        start,
        end,
        { found: source.slice(start, start + 1), codePoint },
        fix
      )
    );
    return end;
  }
  #keepHint() {
    const token = this.tokens[this.tokens.length - 1];
    if (token !== void 0) this.hints.set(token.start, this.#hint);
    this.#hint = "";
  }
};

// ../../tmp/gram/grammar/lexemes.ts
var kinds = /* @__PURE__ */ new Map([
  [PLAIN_NAME.tokenTypeIdx, "name"],
  [STRING.tokenTypeIdx, "string"],
  [NUMBER.tokenTypeIdx, "number"],
  [ORDINAL.tokenTypeIdx, "number"],
  [DURATION.tokenTypeIdx, "duration"],
  [MONEY.tokenTypeIdx, "money"],
  [PERCENT.tokenTypeIdx, "percent"],
  [SIZE.tokenTypeIdx, "size"],
  [TIMES.tokenTypeIdx, "times"],
  [DATE.tokenTypeIdx, "date"],
  [TIME.tokenTypeIdx, "time"],
  [COMMENT.tokenTypeIdx, "comment"],
  [UNKNOWN.tokenTypeIdx, "unknown"]
]);
function lexemeOf(text, token) {
  const { start, end, role, tokenTypeIdx } = token;
  if (role > 0) return { start, end, kind: "keyword", keyword: keywordIds[role - 1] };
  const kind = kinds.get(tokenTypeIdx) ?? (signTypes.has(tokenTypeIdx) ? "punctuation" : isNameType[tokenTypeIdx] === true ? "name" : "keyword");
  const unit = /^(?:duration|money|size|percent|times)$/.test(kind) ? units[token.data]?.unit : void 0;
  if (unit === void 0) return { start, end, kind };
  const number = /^[\d.,]*\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end, kind, unit, unitStart: start + number };
}
function lexemesOf(text, tokens, trivia) {
  const out = [];
  let next = 0;
  for (const token of tokens) {
    for (let aside = trivia[next]; aside !== void 0 && aside.start < token.start; aside = trivia[++next]) {
      out.push(lexemeOf(text, aside));
    }
    if (token.end > token.start) out.push(lexemeOf(text, token));
  }
  for (; next < trivia.length; next++) out.push(lexemeOf(text, trivia[next]));
  return out;
}

// ../../tmp/gram/grammar/parser/core.ts
var STOP = /* @__PURE__ */ Symbol("the item cannot go on; the problem is reported");
var PROBLEM_LIMIT = 500;
var NESTING_LIMIT = 64;
var ParserCore = class extends EmbeddedActionsParser {
  source = "";
  hints = /* @__PURE__ */ new Map();
  problems = [];
  /** Lines on which something is reported already: one problem a line, so nothing cascades. */
  reportedLines = /* @__PURE__ */ new Set();
  /** Offsets of problems of the lexer that the parser explains better. */
  overruled = /* @__PURE__ */ new Set();
  lastProblem = -1;
  /** What can begin an item where the parser is now. */
  items;
  blockLine = -1;
  parts;
  constructor(skipValidations) {
    super([...vocabulary], { maxLookahead: 1, recoveryEnabled: false, skipValidations });
  }
  // --- looking ---------------------------------------------------------------------------------------------
  peek() {
    return this.tokVector[this.currIdx + 1];
  }
  peekAt(distance) {
    const last = this.tokVector.length - 1;
    const index = this.currIdx + distance;
    return this.tokVector[index > last ? last : index];
  }
  previous() {
    return this.tokVector[this.currIdx < 0 ? 0 : this.currIdx];
  }
  at(word) {
    if (this.RECORDING_PHASE) return false;
    const index = this.tokVector[this.currIdx + 1].tokenTypeIdx;
    return index === word.only || index === word.free;
  }
  atType(type2) {
    return !this.RECORDING_PHASE && this.tokVector[this.currIdx + 1].tokenTypeIdx === type2.tokenTypeIdx;
  }
  atName() {
    return !this.RECORDING_PHASE && isNameType[this.tokVector[this.currIdx + 1].tokenTypeIdx] === true;
  }
  opensLine() {
    if (this.RECORDING_PHASE || this.currIdx < 0) return !this.RECORDING_PHASE;
    return this.previous().line !== this.peek().line;
  }
  /** The line rule. */
  continues() {
    return !this.opensLine() || !this.opensItem(this.currIdx + 1);
  }
  opensItem(index) {
    const items = this.items;
    const token = this.tokVector[index];
    if (items === void 0 || token === void 0) return false;
    const entry = items.byType[token.tokenTypeIdx];
    if (entry === void 0) return false;
    return !entry.weak || items.afterName[this.tokVector[index + 1]?.tokenTypeIdx ?? 0] === true;
  }
  text(token) {
    return this.source.slice(token.start, token.end);
  }
  indentOf(token) {
    let begin = token.start;
    while (begin > 0 && classOf[this.source.charCodeAt(begin - 1)] !== NEWLINE) begin--;
    let at = begin;
    while (at < token.start && /\s/.test(this.source[at] ?? "")) at++;
    return at - begin;
  }
  // --- reporting -------------------------------------------------------------------------------------------
  report(found) {
    if (this.RECORDING_PHASE) return;
    this.lastProblem = Math.max(this.lastProblem, found.start);
    const line = this.lineAt(found.start);
    if (this.reportedLines.has(line) || this.problems.length > PROBLEM_LIMIT) return;
    this.reportedLines.add(line);
    this.problems.push(found);
    if (this.problems.length <= PROBLEM_LIMIT) return;
    this.problems[PROBLEM_LIMIT] = problem("too-many-problems", found.start, found.end, {
      limit: PROBLEM_LIMIT
    });
    this.currIdx = this.tokVector.findIndex((token) => token.tokenTypeIdx === END.tokenTypeIdx) - 1;
  }
  lineAt(offset) {
    const next = this.peek();
    const before = this.currIdx >= 0 ? this.previous() : next;
    if (offset >= next.start) return next.line;
    if (offset >= before.start) return before.line;
    let index = this.currIdx;
    while (index > 0 && this.tokVector[index].start > offset) index--;
    return this.tokVector[index].line;
  }
  get blockName() {
    return this.items?.block ?? "file";
  }
  // --- building --------------------------------------------------------------------------------------------
  done(node) {
    if (this.RECORDING_PHASE) return node;
    node.end = this.currIdx < 0 ? node.start : this.previous().end;
    if (node.end < node.start) node.end = node.start;
    if (this.lastProblem >= node.start) node.damaged = true;
    return node;
  }
};

// ../../tmp/gram/grammar/words.ts
function wordFor(id) {
  return {
    id,
    type: keyword(id),
    only: keyword(id).tokenTypeIdx,
    free: freeKeyword(id).tokenTypeIdx,
    role: roleOf.get(id) ?? 0
  };
}
var W = Object.fromEntries(keywordIds.map((id) => [id, wordFor(id)]));

// ../../tmp/gram/grammar/lexicon/nearest.ts
var MARK = 0.3;
var BLANK2 = 0.5;
var plain = /* @__PURE__ */ new Map();
function plainLetter(letter) {
  let found = plain.get(letter);
  if (found === void 0) plain.set(letter, found = letter === " " ? " " : asciiName(letter));
  return found;
}
function replaced(a, b) {
  if (a === b) return 0;
  if (plainLetter(a) === plainLetter(b)) return MARK;
  return 1;
}
var gap = (letter) => letter === " " || letter === "_" ? BLANK2 : 1;
function wordDistance(left, right, limit) {
  if (Math.abs(left.length - right.length) > limit * 2) return Infinity;
  let before = [];
  let row = [0];
  for (let j = 1; j <= right.length; j++) row[j] = row[j - 1] + gap(right[j - 1]);
  for (let i = 1; i <= left.length; i++) {
    const a = left[i - 1];
    const next = [row[0] + gap(a)];
    let best = next[0];
    for (let j = 1; j <= right.length; j++) {
      const b = right[j - 1];
      let cost = Math.min(
        row[j - 1] + replaced(a, b),
        row[j] + gap(a),
        next[j - 1] + gap(b)
      );
      if (i > 1 && j > 1 && a === right[j - 2] && left[i - 2] === b && a !== b) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      next[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return Infinity;
    before = row;
    row = next;
  }
  return row[right.length];
}
function tolerance(length) {
  if (length <= 2) return 0.4;
  if (length <= 4) return 1;
  return Math.min(2.6, 0.6 + length / 6);
}
function nearestKeyword(text, only) {
  const written = text.toLowerCase().replace(/\s+/gu, " ");
  let limit = tolerance(written.length);
  let best;
  const words = only && new Set([...only].map((id) => wordOf.get(id) ?? id));
  for (const phrase of phrases) {
    if (words !== void 0 && !words.has(phrase.id)) continue;
    const distance = wordDistance(written, phrase.text, limit);
    if (distance > limit || best !== void 0 && distance >= best.distance) continue;
    best = { keyword: phrase.id, spelling: phrase.text, distance };
    limit = distance;
  }
  return best;
}

// ../../tmp/gram/grammar/parser/recovery.ts
var isWord = typeByIndex.map(
  (type2) => isNameType[type2.tokenTypeIdx] === true || type2.role > 0
);
var reservedNames = {
  khi: "khi_n\xE0o",
  kh\u00F4ng: "kh\xF4ng_c\xF3",
  c\u00F3: "c\xF3_hay_kh\xF4ng",
  thu\u1ED9c: "tr\u1EF1c_thu\u1ED9c",
  k\u00EAnh: "k\xEAnh_n\u1ED9p",
  g\u1ED3m: "bao_g\u1ED3m",
  v\u00E0: "v\xE0_kh\xE1c",
  ho\u1EB7c: "ho\u1EB7c_kh\xE1c"
};
var MendingParser = class extends ParserCore {
  replace(index, count, type2, data = 0) {
    const first2 = this.tokVector[index];
    const last = this.tokVector[index + count - 1];
    this.tokVector.splice(index, count, new Token(type2, first2.start, last.end, first2.line, data));
  }
  /** A run of words on one line, from token `index`. */
  phraseFrom(index, count) {
    const first2 = this.tokVector[index];
    if (first2 === void 0) return void 0;
    let last = first2;
    for (let at = index; at < index + count; at++) {
      const token = this.tokVector[at];
      if (token === void 0 || token.line !== first2.line || isWord[token.tokenTypeIdx] !== true)
        return void 0;
      last = token;
    }
    return { text: this.source.slice(first2.start, last.end), last };
  }
  // --- keywords --------------------------------------------------------------------------------------------
  /** Takes the words at `index` for the keyword they nearly spell; reports and mends. */
  mendKeyword(index, only) {
    const first2 = this.tokVector[index];
    if (first2 === void 0 || isWord[first2.tokenTypeIdx] !== true || this.reportedLines.has(first2.line))
      return false;
    const whole = isNameType[first2.tokenTypeIdx] !== true;
    let best;
    for (let count2 = whole ? 2 : 1; count2 <= 6; count2++) {
      const phrase = this.phraseFrom(index, count2);
      if (phrase === void 0) break;
      const near = nearestKeyword(phrase.text, only);
      if (near === void 0 || near.distance === 0) continue;
      const score = near.distance - count2 * 0.4;
      if (best === void 0 || score < best.score) best = { count: count2, last: phrase.last, ...near, score };
    }
    if (best === void 0) return false;
    const { keyword: keyword2, spelling, last, count } = best;
    const found = this.source.slice(first2.start, last.end);
    const fix = { start: first2.start, end: last.end, text: spelling };
    this.report(problem("misspelt-keyword", first2.start, last.end, { found, keyword: keyword2, spelling }, fix));
    this.replace(index, count, W[keyword2].only);
    return true;
  }
  misspeltHere(only) {
    return this.mendKeyword(this.currIdx + 1, only);
  }
  nearKeyword() {
    for (let count = 4; count >= 1; count--) {
      const phrase = this.phraseFrom(this.currIdx + 1, count);
      if (phrase !== void 0 && nearestKeyword(phrase.text) !== void 0) return true;
    }
    return false;
  }
  /** Behind the parts of an item: a bare word that is a part misspelt, or a text without quotes. */
  mendPart(table) {
    const token = this.peek();
    if (token.tokenTypeIdx !== PLAIN_NAME.tokenTypeIdx || this.opensLine() || token.line === this.blockLine)
      return false;
    if (this.misspeltHere(table.words)) return true;
    return table.quoted && this.looksLikeText(token) && this.mendQuotes();
  }
  // --- names -----------------------------------------------------------------------------------------------
  /** At the beginning of an item: a keyword of the block misspelt, or a name with blanks. */
  mendItem(items) {
    const token = this.peek();
    if (isWord[token.tokenTypeIdx] !== true)
      return items.named && token.tokenTypeIdx === ORDINAL.tokenTypeIdx && this.mendName();
    if (this.misspeltHere(items.words)) return true;
    return items.named && this.blankBeforeLabel(token) && this.mendBlanks();
  }
  /** `địa chỉ "Số nhà"`: several words, then the label. */
  blankBeforeLabel(token) {
    let at = this.currIdx + 1;
    let words = 0;
    for (; this.tokVector[at]?.line === token.line && isWord[this.tokVector[at]?.tokenTypeIdx ?? 0] === true; at++)
      words++;
    const next = this.tokVector[at];
    if (next?.line !== token.line || next.tokenTypeIdx !== STRING.tokenTypeIdx) return false;
    return words > 1 && words <= 6 || words === 1 && this.text(token).includes(" ");
  }
  /** Joins the words of a name that was written with blanks. */
  mendBlanks() {
    const index = this.currIdx + 1;
    const first2 = this.peek();
    if (this.reportedLines.has(first2.line) || first2.line === this.blockLine) return false;
    let count = 1;
    const free = this.blankBeforeLabel(first2);
    for (; ; count++) {
      const next = this.tokVector[index + count];
      if (next === void 0 || next.line !== first2.line) break;
      if (free ? isWord[next.tokenTypeIdx] !== true : next.tokenTypeIdx !== PLAIN_NAME.tokenTypeIdx) break;
    }
    const last = this.tokVector[index + count - 1];
    const found = this.source.slice(first2.start, last.end);
    if (!free && (found.includes("_") || this.tailNearKeyword(index, count))) return false;
    const suggestion = foldName(found).replace(/[\s_]+/gu, "_");
    const fix = { start: first2.start, end: last.end, text: suggestion };
    this.report(problem("name-with-blank", first2.start, last.end, { found, suggestion }, fix));
    this.replace(index, count, PLAIN_NAME.tokenTypeIdx);
    return true;
  }
  tailNearKeyword(index, count) {
    if (this.looksLikeText(this.tokVector[index + 1])) return true;
    for (let more = 1; more <= 4; more++) {
      const phrase = this.phraseFrom(index + 1, more);
      if (phrase !== void 0 && nearestKeyword(phrase.text) !== void 0) return true;
    }
    return count < 2;
  }
  /** `bước do chuyên_viên`: the word after the missing name already belongs to the next part. */
  nameLeftOut() {
    const token = this.peek();
    const next = this.peekAt(2);
    const type2 = typeByIndex[token.tokenTypeIdx];
    if (type2 === void 0 || type2.role === 0 || next.line !== token.line || token.line === this.blockLine)
      return false;
    const follows = next.tokenTypeIdx;
    const more = follows === PLAIN_NAME.tokenTypeIdx || follows === DURATION.tokenTypeIdx || follows === NUMBER.tokenTypeIdx || follows === DATE.tokenTypeIdx;
    if (!more || this.reportedLines.has(token.line)) return false;
    const end = this.previous().end;
    this.report(problem("missing", end, end, { expected: ["name"] }));
    return true;
  }
  mendName() {
    const token = this.peek();
    const found = this.text(token);
    if (this.reportedLines.has(token.line) || this.opensLine() && token.tokenTypeIdx !== ORDINAL.tokenTypeIdx)
      return false;
    const span = { start: token.start, end: token.end };
    if (token.tokenTypeIdx === ORDINAL.tokenTypeIdx) {
      const suggestion = found.replace(/^(\d+)_*(.*)$/u, "$2_$1");
      this.report(
        problem(
          "name-starts-with-digit",
          span.start,
          span.end,
          { found, suggestion },
          { ...span, text: suggestion }
        )
      );
    } else {
      const type2 = typeByIndex[token.tokenTypeIdx];
      if (type2 === void 0 || type2.role === 0) return false;
      const folded = foldName(found).replace(/\s+/gu, "_");
      const blank = /\s/u.test(found);
      const suggestion = blank ? folded : reservedNames[folded] ?? folded + "_1";
      const fix = { ...span, text: suggestion };
      const code = blank ? "name-with-blank" : "reserved-word";
      this.report(problem(code, span.start, span.end, { found, suggestion }, fix));
    }
    this.replace(this.currIdx + 1, 1, PLAIN_NAME.tokenTypeIdx);
    return true;
  }
  // --- texts and numbers -----------------------------------------------------------------------------------
  /** A capital, and no keyword near: words of a label. */
  looksLikeText(token) {
    const written = this.text(token);
    return token.tokenTypeIdx === PLAIN_NAME.tokenTypeIdx && written !== written.toLowerCase();
  }
  /** Reads bare words, or a bare number, as the text they were meant to be. */
  mendQuotes() {
    const index = this.currIdx + 1;
    const first2 = this.peek();
    if (this.opensLine()) return false;
    const number = first2.tokenTypeIdx === NUMBER.tokenTypeIdx || first2.tokenTypeIdx === ORDINAL.tokenTypeIdx || first2.tokenTypeIdx === DATE.tokenTypeIdx;
    if (!number && isWord[first2.tokenTypeIdx] !== true) return false;
    if (this.reportedLines.has(first2.line) && first2.data === 0) return false;
    let count = 1;
    for (; !number; count++) {
      const next = this.tokVector[index + count];
      if (next?.line !== first2.line || next.tokenTypeIdx !== PLAIN_NAME.tokenTypeIdx && next.tokenTypeIdx !== NUMBER.tokenTypeIdx)
        break;
    }
    const { end } = this.tokVector[index + count - 1];
    const found = this.source.slice(first2.start, end);
    if (first2.data !== 0) {
      this.overruled.add(first2.start);
      this.reportedLines.delete(first2.line);
    }
    this.report(
      problem("missing-quotes", first2.start, end, { found }, { start: first2.start, end, text: `"${found}"` })
    );
    this.replace(index, count, STRING.tokenTypeIdx, 4);
    return true;
  }
  mend(type2, _expected) {
    if (type2 === STRING) return this.mendQuotes();
    if (type2 === NAME2) return this.mendName();
    return false;
  }
};

// ../../tmp/gram/grammar/parser/diagnosis.ts
var unitOf = /* @__PURE__ */ new Map([
  [DURATION, "duration"],
  [MONEY, "amount"],
  [TIMES, "times"],
  [SIZE, "size"],
  [PERCENT, "percent"]
]);
var firstUnit = new Map(
  [...unitOf.keys()].map((type2) => [
    type2,
    units.findIndex(
      ({ unit }) => ({ duration: DURATION, money: MONEY, size: SIZE, percent: PERCENT, times: TIMES })[unit.of] === type2
    )
  ])
);
var RecoveringParser = class extends MendingParser {
  mend(type2, expected) {
    const unit = unitOf.get(type2);
    if (unit === void 0) return super.mend(type2, expected);
    const token = this.peek();
    if (token.tokenTypeIdx !== NUMBER.tokenTypeIdx || this.opensLine()) return false;
    const misspelt = this.misspeltUnit(this.currIdx + 2, token);
    if (misspelt === 0)
      this.report(
        problem("missing-unit", token.start, token.end, { found: this.text(token), expected: [unit] })
      );
    this.replace(this.currIdx + 1, 1 + misspelt, type2.tokenTypeIdx, firstUnit.get(type2) ?? 0);
    return true;
  }
  diagnose(expected) {
    const token = this.peek();
    const item = expected.some((concept) => typeof concept === "object" && "item" in concept);
    const elsewhere = token.tokenTypeIdx === END.tokenTypeIdx || token.tokenTypeIdx === RIGHT_BRACE.tokenTypeIdx || this.opensLine() && !item;
    if (elsewhere) {
      const end = this.currIdx < 0 ? 0 : this.previous().end;
      this.report(problem("missing", end, end, { expected }));
      return;
    }
    if (this.reportedLines.has(token.line)) {
      this.lastProblem = Math.max(this.lastProblem, token.start);
      return;
    }
    if (this.explainNumber(token, expected)) return;
    if (expected.includes("name") && token.tokenTypeIdx === STRING.tokenTypeIdx) {
      const end = this.previous().end;
      this.report(problem("missing", end, end, { expected: ["name"] }));
      return;
    }
    if (isWord[token.tokenTypeIdx] === true) {
      if (this.mendKeyword(this.currIdx + 1, this.keywordsOf(expected)) || this.mendKeyword(this.currIdx + 1))
        return;
      if (this.mendBefore(token)) return;
      if (this.looksLikeText(token) && this.mendQuotes()) return;
    }
    this.unexpected(token, expected, item);
  }
  keywordsOf(expected) {
    const found = new Set(this.parts?.words);
    for (const concept of expected) {
      if (typeof concept === "object" && "keyword" in concept) found.add(concept.keyword);
      if (typeof concept === "object" && "item" in concept)
        for (const id of this.items?.words ?? []) found.add(id);
    }
    return found;
  }
  /** `trực tuyến toàn trìn`: the first two words were a keyword of their own. */
  mendBefore(token) {
    if (this.currIdx < 0) return false;
    const before = this.previous();
    if (before.line !== token.line || isWord[before.tokenTypeIdx] !== true) return false;
    const mended = this.mendKeyword(this.currIdx);
    if (mended) this.currIdx--;
    return mended;
  }
  unexpected(token, expected, item) {
    const found = this.text(token);
    const { start, end } = token;
    if (token.tokenTypeIdx === COMMA.tokenTypeIdx || token.tokenTypeIdx === DOT.tokenTypeIdx) {
      this.report(problem("stray-sign", start, end, { found }, { start, end, text: "" }));
      return;
    }
    const type2 = typeByIndex[token.tokenTypeIdx];
    if (type2 !== void 0 && type2.role > 0 && item) {
      const keyword2 = keywordIds[type2.role - 1];
      this.report(problem("misplaced-word", start, end, { found, keyword: keyword2, block: this.blockName }));
      return;
    }
    this.report(problem("unexpected-word", start, end, { found, expected }));
  }
  explainNumber(token, expected) {
    const before = this.currIdx >= 0 ? this.previous() : token;
    if (before.tokenTypeIdx === DURATION.tokenTypeIdx && before.line === token.line && this.misspeltUnit(this.currIdx + 1, before) > 0)
      return true;
    if (token.tokenTypeIdx !== NUMBER.tokenTypeIdx) return false;
    const found = this.text(token);
    if (expected.includes("whole-number") && found.includes(",")) {
      const fix = { start: token.start, end: token.end, text: found.replaceAll(",", ", ") };
      this.report(problem("comma-needs-blank", token.start, token.end, { found }, fix));
      return true;
    }
    const wanted = [...unitOf].filter(([type2]) => this.items?.byType[type2.tokenTypeIdx] !== void 0).map(([, concept]) => concept);
    if (wanted.length === 0 || this.items === void 0) return false;
    if (this.misspeltUnit(this.currIdx + 2, token) > 0) return true;
    this.report(problem("missing-unit", token.start, token.end, { found, expected: wanted }));
    return true;
  }
  /**
   * `3 ngày làm vệc`, `3 ngay`: reports the unit that the words nearly spell; returns how many words they are.
   * `index` is the first word behind the number.
   */
  misspeltUnit(index, number) {
    const digits = /^[\d.,]+\s*/u.exec(this.text(number))?.[0] ?? "";
    const from = number.start + digits.length;
    for (let count = 3; count >= 1; count--) {
      const phrase = this.phraseFrom(index, count);
      if (phrase === void 0 || phrase.last.line !== number.line) continue;
      const { end } = phrase.last;
      const found = this.source.slice(from, end).trim();
      const limit = Math.min(1.6, tolerance(found.length));
      const spelling = units.flatMap(({ vi: vi3, en: en3 }) => [...vi3, ...en3]).find(
        (each) => each.length > 2 && wordDistance(found.toLowerCase(), each.toLowerCase(), limit) <= limit
      );
      if (spelling === void 0) continue;
      const start = end - found.length;
      this.report(problem("misspelt-unit", start, end, { found, spelling }, { start, end, text: spelling }));
      return count;
    }
    return 0;
  }
};

// ../../tmp/gram/grammar/parser/reading.ts
var ReadingParser = class extends RecoveringParser {
  recorded = 0;
  // --- recording -------------------------------------------------------------------------------------------
  /** Occurrence numbers matter to the recorded grammar only; nobody should have to count them. */
  fresh() {
    return ++this.recorded;
  }
  topLevelRuleRecord(name, definition) {
    this.recorded = 0;
    const record = EmbeddedActionsParser.prototype["topLevelRuleRecord"];
    return record.call(this, name, definition);
  }
  call(rule) {
    if (this.RECORDING_PHASE) return this.subrule(this.fresh(), rule);
    return rule.originalGrammarAction.call(this);
  }
  // --- taking ----------------------------------------------------------------------------------------------
  take(type2, ...expected) {
    if (this.RECORDING_PHASE) return this.consume(this.fresh(), type2);
    let token = this.tokVector[this.currIdx + 1];
    if (token.tokenTypeIdx !== type2.tokenTypeIdx) {
      if (!this.mend(type2, expected)) this.fail(...expected);
      token = this.peek();
    }
    this.currIdx++;
    return token;
  }
  word(word) {
    if (this.RECORDING_PHASE) return this.consume(this.fresh(), word.type);
    let token = this.tokVector[this.currIdx + 1];
    if (token.tokenTypeIdx !== word.only && token.tokenTypeIdx !== word.free) {
      if (this.opensLine() || !this.misspeltHere(/* @__PURE__ */ new Set([word.id]))) this.fail({ keyword: word.id });
      token = this.peek();
    }
    token.role = word.role;
    this.currIdx++;
    return token;
  }
  anyWord(words, ...expected) {
    if (this.RECORDING_PHASE) {
      const distinct = [.../* @__PURE__ */ new Set([...words.values()])];
      this.or(
        this.fresh(),
        distinct.map((word2) => ({
          ALT: () => this.consume(this.fresh(), word2.type),
          IGNORE_AMBIGUITIES: true
        }))
      );
      return distinct[0];
    }
    let token = this.tokVector[this.currIdx + 1];
    let word = words.get(token.tokenTypeIdx);
    if (word === void 0) {
      if (this.opensLine() || !this.misspeltHere(new Set([...words.values()].map((each) => each.id))))
        this.fail(...expected);
      token = this.peek();
      word = words.get(token.tokenTypeIdx) ?? this.fail(...expected);
    }
    token.role = word.role;
    this.currIdx++;
    return word;
  }
  /** Takes the word if it comes next and belongs to this item. */
  skip(word) {
    if (this.RECORDING_PHASE) {
      this.option(this.fresh(), () => this.word(word));
      return false;
    }
    if (!this.at(word) || !this.continues()) return false;
    this.word(word);
    return true;
  }
  /** `body` where the word comes next and belongs to this item. */
  maybe(word, body) {
    if (this.RECORDING_PHASE) this.option(this.fresh(), body);
    else if (this.at(word) && this.continues()) body();
  }
  maybeType(type2, body) {
    if (this.RECORDING_PHASE) this.option(this.fresh(), body);
    else if (this.atType(type2) && this.continues()) body();
  }
  /** One of several ways on; the first word decides. */
  choose(table, draft, ...expected) {
    if (this.RECORDING_PHASE) {
      this.or(
        this.fresh(),
        table.alternatives.map((part2) => ({
          ALT: () => part2.call(this, draft),
          IGNORE_AMBIGUITIES: true
        }))
      );
      return;
    }
    let part = table.byType[this.peek().tokenTypeIdx];
    if (part === void 0 && !this.opensLine() && this.misspeltHere(table.words))
      part = table.byType[this.peek().tokenTypeIdx];
    if (part === void 0 || !this.continues()) this.fail(...expected);
    else part.call(this, draft);
  }
  /** The parts of an item in any order. */
  anyOrder(table, draft) {
    if (this.RECORDING_PHASE) {
      this.many(this.fresh(), () => {
        this.or(
          this.fresh(),
          table.alternatives.map((part) => ({
            ALT: () => part.call(this, draft),
            IGNORE_AMBIGUITIES: true
          }))
        );
      });
      return;
    }
    for (; ; ) {
      const part = table.byType[this.tokVector[this.currIdx + 1].tokenTypeIdx];
      if (part === void 0) {
        if (this.mendPart(table)) continue;
        break;
      }
      if (!this.continues()) break;
      part.call(this, draft);
    }
    this.parts = table;
  }
  /** `a, b, c`; the comma at the end and the comma left out are reported and mended. */
  commaList(each, startsElement) {
    each();
    if (this.RECORDING_PHASE) {
      this.many(this.fresh(), () => {
        this.take(COMMA);
        each();
      });
      return;
    }
    for (; ; ) {
      if (this.atType(COMMA)) {
        const comma = this.take(COMMA);
        const next = this.peek().tokenTypeIdx;
        if (next === RIGHT_BRACE.tokenTypeIdx || next === END.tokenTypeIdx || !this.continues()) {
          this.report(
            problem(
              "trailing-comma",
              comma.start,
              comma.end,
              {},
              { start: comma.start, end: comma.end, text: "" }
            )
          );
          return;
        }
        each();
      } else if (!this.opensLine() && this.forgottenComma(startsElement)) each();
      else return;
    }
  }
  /** `đọc đơn bản_vẽ`: two names without a comma; but `căn cứ luật xây dựng` is one name with blanks. */
  forgottenComma(startsElement) {
    const before = this.previous();
    const next = this.peek();
    if (this.reportedLines.has(next.line)) return false;
    if (startsElement !== void 0) {
      if (!startsElement(next)) return false;
    } else {
      if (next.tokenTypeIdx !== PLAIN_NAME.tokenTypeIdx || isNameType[before.tokenTypeIdx] !== true)
        return false;
      if (this.blockLine === next.line || this.nearKeyword()) return false;
    }
    this.report(
      problem("missing-comma", before.end, next.start, {}, { start: before.end, end: before.end, text: "," })
    );
    return true;
  }
  // --- giving up ---
  /** Reports what is wrong at the next token, and gives the item up. */
  fail(...expected) {
    this.diagnose(expected);
    throw STOP;
  }
  /** Gives the item up; the reason is reported. */
  stop() {
    throw STOP;
  }
  /** Runs the part of an item that may fail; what was read stays, the rest of the item is skipped. */
  attempt(first2, body) {
    if (this.RECORDING_PHASE) {
      body();
      return;
    }
    try {
      body();
    } catch (error) {
      this.giveUp(error, first2);
    }
  }
  giveUp(error, first2) {
    if (error !== STOP) throw error;
    this.skipItem(first2);
  }
  /** The same for what stands before a block: the block is read even if its head is wrong. */
  attemptHead(first2, body) {
    if (this.RECORDING_PHASE) {
      body();
      return;
    }
    try {
      body();
      if (!this.atType(LEFT_BRACE) && !this.opensLine() && !this.atType(RIGHT_BRACE) && !this.atType(END))
        this.fail("block");
    } catch (error) {
      if (error !== STOP) throw error;
      while (!this.atType(LEFT_BRACE) && !this.endsItem(first2)) this.currIdx++;
    }
  }
  endsItem(first2) {
    if (this.atType(RIGHT_BRACE) || this.atType(END)) return true;
    const token = this.peek();
    if (token.line === first2.line || !this.opensLine()) return false;
    return this.opensItem(this.currIdx + 1) || this.indentOf(token) <= this.indentOf(first2);
  }
  skipItem(first2) {
    const from = this.currIdx;
    while (!this.endsItem(first2)) {
      const token = this.peek();
      const entry = this.items?.byType[token.tokenTypeIdx];
      const inline = token.line === this.blockLine && this.currIdx > from && entry?.firm === true;
      if (inline) return;
      if (token.tokenTypeIdx === LEFT_BRACE.tokenTypeIdx) this.skipBlock();
      else this.currIdx++;
    }
  }
  skipBlock() {
    let depth = 0;
    do {
      const index = this.peek().tokenTypeIdx;
      if (index === END.tokenTypeIdx) return;
      if (index === LEFT_BRACE.tokenTypeIdx) depth++;
      else if (index === RIGHT_BRACE.tokenTypeIdx) depth--;
      this.currIdx++;
    } while (depth > 0);
  }
};

// ../../tmp/gram/grammar/parser/literals.ts
var LiteralParser = class extends ReadingParser {
  /** Stands where the name is missing until it is read. */
  noName() {
    const at = this.RECORDING_PHASE || this.currIdx < 0 ? 0 : this.previous().end;
    return { kind: "Name", start: at, end: at, text: "" };
  }
  /** A name that belongs to the words before it, so it stands on their line. */
  name() {
    if (this.RECORDING_PHASE) return this.nameNode(this.take(NAME2));
    if (this.opensLine()) this.fail("name");
    if (this.nameLeftOut()) return this.noName();
    const next = this.peekAt(2);
    if (next.tokenTypeIdx === PLAIN_NAME.tokenTypeIdx && next.line === this.peek().line) this.mendBlanks();
    return this.anyName();
  }
  /** A name that may stand on a line of its own. */
  anyName() {
    if (this.RECORDING_PHASE) return this.nameNode(this.take(NAME2));
    if (isNameType[this.peek().tokenTypeIdx] !== true && !this.mend(NAME2, ["name"])) this.fail("name");
    const token = this.peek();
    this.currIdx++;
    return {
      kind: "Name",
      start: token.start,
      end: token.end,
      text: this.source.slice(token.start, token.end)
    };
  }
  nameNode(token) {
    return { kind: "Name", start: token.start, end: token.end, text: "" };
  }
  /** `a, b, c` on this line or after a comma. */
  names() {
    const found = [];
    this.commaList(() => found.push(found.length === 0 ? this.name() : this.anyName()));
    return found;
  }
  textNode(...expected) {
    const token = this.take(STRING, ...expected);
    return { kind: "Text", start: token.start, end: token.end, value: this.stringOf(token) };
  }
  stringOf(token) {
    if (!this.RECORDING_PHASE && (token.data & 4) !== 0) return this.text(token);
    return this.RECORDING_PHASE ? "" : stringValue(this.source, token.start, token.end, token.data);
  }
  string(...expected) {
    return this.stringOf(this.take(STRING, ...expected));
  }
  /** `"Họ và tên" en "Full name"` */
  label() {
    const token = this.take(STRING, "label");
    const node = {
      kind: "Label",
      start: token.start,
      end: token.end,
      vi: this.stringOf(token)
    };
    this.maybe(W["label-en"], () => {
      this.word(W["label-en"]);
      const english = this.take(STRING, "label");
      node.en = this.stringOf(english);
      node.end = english.end;
    });
    return node;
  }
  labelInto(draft) {
    if (this.RECORDING_PHASE) this.option(this.fresh(), () => this.label());
    else if (this.atType(STRING)) draft.label = this.label();
  }
  hintInto(draft) {
    if (this.hints.size === 0) return;
    const hint = this.hints.get(draft.start);
    if (hint !== void 0) draft.hint = hint;
  }
  dateNode() {
    const { start, end, data } = this.take(DATE, "date");
    if (this.RECORDING_PHASE || data !== 0) return { kind: "Date", start, end, iso: "" };
    const { source } = this;
    const slash = source.indexOf("/", start);
    const day = source.slice(start, slash);
    const month = source.slice(slash + 1, end - 5);
    const iso = `${source.slice(end - 4, end)}-${month.length < 2 ? "0" : ""}${month}-${day.length < 2 ? "0" : ""}${day}`;
    return { kind: "Date", start, end, iso };
  }
  timeNode() {
    const { start, end } = this.take(TIME, "time");
    const value = this.RECORDING_PHASE ? "" : this.source.slice(start, end).padStart(5, "0");
    return { kind: "Time", start, end, value };
  }
  decimal(token) {
    return this.RECORDING_PHASE ? "0" : decimalOf(this.source, token.start, token.end);
  }
  numberNode() {
    const token = this.take(NUMBER, "number");
    return { kind: "Number", start: token.start, end: token.end, value: this.decimal(token) };
  }
  wholeNumber() {
    if (!this.RECORDING_PHASE && this.atType(NUMBER) && this.decimal(this.peek()).includes("."))
      this.fail("whole-number");
    return Number(this.decimal(this.take(NUMBER, "whole-number")));
  }
  /** `3 ngày làm việc`, `trong ngày`. */
  durationNode() {
    if (this.RECORDING_PHASE) {
      const dummy = { kind: "Duration", start: 0, end: 0, amount: "0", unit: "day" };
      this.or(this.fresh(), [{ ALT: () => this.take(DURATION) }, { ALT: () => this.word(W["same-day"]) }]);
      return dummy;
    }
    if (this.at(W["same-day"])) {
      const { start, end } = this.word(W["same-day"]);
      return { kind: "Duration", start, end, amount: "0", unit: "same-day" };
    }
    const token = this.take(DURATION, "duration");
    const unit = units[token.data]?.unit;
    return {
      kind: "Duration",
      start: token.start,
      end: token.end,
      amount: this.decimal(token),
      unit: unit?.of === "duration" ? unit.unit : "day"
    };
  }
  moneyNode() {
    const { start, end, data } = this.take(MONEY, "amount");
    const dong = this.RECORDING_PHASE ? "0" : moneyOf(this.source, start, end, data) ?? "0";
    return { kind: "Money", start, end, dong };
  }
  percentNode() {
    const token = this.take(PERCENT, "percent");
    return { kind: "Percent", start: token.start, end: token.end, value: this.decimal(token) };
  }
  sizeNode() {
    const token = this.take(SIZE, "size");
    const unit = units[token.data]?.unit;
    const size = unit?.of === "size" ? unit.unit : "MB";
    return { kind: "Size", start: token.start, end: token.end, amount: this.decimal(token), unit: size };
  }
  /** `2 lần` */
  times() {
    return Number(this.decimal(this.take(TIMES, "times")));
  }
};

// ../../tmp/gram/grammar/parser/tables.ts
function indicesOf(starter) {
  if ("role" in starter && "only" in starter)
    return starter.only === starter.free ? [starter.only] : [starter.only, starter.free];
  return starter === NAME2 ? [PLAIN_NAME.tokenTypeIdx] : [starter.tokenTypeIdx];
}
function partTable(entries) {
  const byType = [];
  for (const [starter, part] of entries) {
    for (const index of indicesOf(starter)) {
      if (byType[index] !== void 0)
        throw new Error(`two parts begin with ${typeByIndex[index]?.name ?? "?"}`);
      byType[index] = part;
    }
  }
  const named = entries.find(([starter]) => starter === NAME2)?.[1];
  if (named !== void 0)
    typeByIndex.forEach((_, index) => isNameType[index] === true && (byType[index] ??= named));
  for (let index = 0; index < typeByIndex.length; index++) byType[index] ??= void 0;
  const words = new Set(entries.flatMap(([starter]) => "only" in starter ? [starter.id] : []));
  const quoted = entries.some(([starter]) => starter === STRING);
  return { byType, alternatives: [...new Set(entries.map(([, part]) => part))], words, quoted };
}
function itemTable(block, entries, afterName = []) {
  const byType = [];
  const words = /* @__PURE__ */ new Set();
  for (const [starter, read] of entries) {
    if ("only" in starter) words.add(starter.id);
    for (const index of indicesOf(starter)) {
      if (byType[index] !== void 0)
        throw new Error(`two items begin with ${typeByIndex[index]?.name ?? "?"}`);
      byType[index] = {
        read,
        weak: false,
        asName: starter === NAME2,
        firm: isNameType[index] !== true && "only" in starter
      };
    }
  }
  const named = entries.find(([starter]) => starter === NAME2)?.[1];
  for (let index = 0; index < typeByIndex.length; index++) {
    byType[index] ??= named !== void 0 && isNameType[index] === true ? { read: named, weak: true, asName: true, firm: false } : void 0;
  }
  const after = [];
  for (const starter of afterName) for (const index of indicesOf(starter)) after[index] = true;
  return {
    block,
    byType,
    alternatives: [...new Set(entries.map(([, read]) => read))],
    afterName: after,
    words,
    named: named !== void 0
  };
}

// ../../tmp/gram/grammar/parser/operands.ts
var channelWords = ["online-full", "online-partial", "online", "counter", "post", "kiosk"].map((word) => [W[`channel.${word}`], word]);
var applicantWords = [
  "individual",
  "household",
  "organisation",
  "enterprise",
  "household-business",
  "cooperative",
  "foreigner"
].map((word) => [W[`applicant.${word}`], word]);
var factWords = [
  [W.case, "case"],
  [W.channel, "channel"],
  [W.applicant, "applicant"],
  [W["filing-date"], "filing-date"],
  [W["filing-place"], "filing-place"]
];
var nothing = { kind: "InvalidExpression", start: 0, end: 0 };
var OperandParser = class extends LiteralParser {
  /** Parentheses inside each other. */
  depth = 0;
  invalid() {
    const at = this.RECORDING_PHASE ? 0 : this.previous().end;
    return { kind: "InvalidExpression", start: at, end: at };
  }
  sum = this.RULE("sum", () => {
    let left = this.call(this.product);
    this.whileType(PLUS, MINUS, (plus) => {
      left = this.binary(plus ? "+" : "-", left, this.call(this.product));
    });
    return left;
  });
  product = this.RULE("product", () => {
    let left = this.call(this.operand);
    this.whileType(TIMES_SIGN, void 0, () => {
      left = this.binary("*", left, this.call(this.operand));
    });
    return left;
  });
  operandParts = partTable([
    [NUMBER, (slot) => slot.value = this.numberNode()],
    [MONEY, (slot) => slot.value = this.moneyNode()],
    [DURATION, (slot) => slot.value = this.durationNode()],
    [DATE, (slot) => slot.value = this.dateNode()],
    [PERCENT, (slot) => slot.value = this.percentNode()],
    [STRING, (slot) => slot.value = this.textNode()],
    [MINUS, (slot) => this.negative(slot)],
    [LEFT_PAREN, (slot) => this.parenthesised(slot)],
    [W.yes, (slot) => this.yesNo(slot, true)],
    [W.no, (slot) => this.yesNo(slot, false)],
    ...factWords.map(
      ([word, fact]) => [
        word,
        (slot) => {
          const { start, end } = this.word(word);
          slot.value = { kind: "FactReference", start, end, fact };
        }
      ]
    ),
    ...channelWords.map(
      ([each, word]) => [
        each,
        (slot) => {
          const { start, end } = this.word(each);
          slot.value = { kind: "ChannelValue", start, end, word };
        }
      ]
    ),
    ...applicantWords.map(
      ([each, word]) => [
        each,
        (slot) => {
          const { start, end } = this.word(each);
          slot.value = { kind: "ApplicantValue", start, end, word };
        }
      ]
    ),
    [NAME2, (slot) => slot.value = this.referenceOrCall()]
  ]);
  operand = this.RULE("operand", () => {
    const slot = { value: nothing };
    this.choose(this.operandParts, slot, "value");
    return slot.value;
  });
  negative(slot) {
    const { start } = this.take(MINUS);
    this.deeper();
    const operand = this.call(this.operand);
    this.depth--;
    slot.value = { kind: "Unary", start, end: operand.end, op: "negate", operand };
  }
  parenthesised(slot) {
    const { start } = this.take(LEFT_PAREN);
    this.deeper();
    const inside = this.call(this.disjunction);
    this.depth--;
    const { end } = this.take(RIGHT_PAREN, { sign: ")" });
    slot.value = this.RECORDING_PHASE ? nothing : { ...inside, start, end };
  }
  deeper() {
    if (this.RECORDING_PHASE || ++this.depth <= NESTING_LIMIT) return;
    const at = this.previous();
    this.report(problem("nested-too-deep", at.start, at.end, { limit: NESTING_LIMIT }));
    this.stop();
  }
  yesNo(slot, value) {
    const { start, end } = this.word(value ? W.yes : W.no);
    slot.value = { kind: "YesNo", start, end, value };
  }
  referenceOrCall() {
    const first2 = this.anyName();
    if (this.RECORDING_PHASE) {
      this.option(this.fresh(), () => this.arguments([]));
      this.option(this.fresh(), () => this.path());
    } else if (this.atType(LEFT_PAREN) && !this.opensLine()) {
      const args = [];
      this.arguments(args);
      return { kind: "Call", start: first2.start, end: this.previous().end, callee: first2, args };
    }
    const path = [first2];
    while (this.atType(DOT) && !this.opensLine()) path.push(...this.path());
    return { kind: "Reference", start: first2.start, end: path[path.length - 1]?.end ?? first2.end, path };
  }
  path() {
    this.take(DOT);
    return [this.name()];
  }
  arguments(args) {
    this.take(LEFT_PAREN);
    this.deeper();
    if (this.RECORDING_PHASE)
      this.option(this.fresh(), () => this.commaList(() => this.call(this.disjunction)));
    else if (!this.atType(RIGHT_PAREN)) this.commaList(() => args.push(this.call(this.disjunction)));
    this.depth--;
    this.take(RIGHT_PAREN, { sign: ")" });
  }
  binary(op, left, right) {
    return { kind: "Binary", start: left.start, end: right.end, op, left, right };
  }
  previousStart() {
    return this.RECORDING_PHASE ? 0 : this.previous().start;
  }
  whileWord(word, body) {
    if (this.RECORDING_PHASE) {
      this.many(this.fresh(), () => {
        this.word(word);
        body();
      });
      return;
    }
    while (this.at(word) && this.continues()) {
      this.word(word);
      body();
    }
  }
  whileType(first2, second, body) {
    if (this.RECORDING_PHASE) {
      this.many(this.fresh(), () => {
        this.take(first2);
        body(true);
      });
      if (second !== void 0)
        this.many(this.fresh(), () => {
          this.take(second);
          body(false);
        });
      return;
    }
    for (; ; ) {
      const isFirst = this.atType(first2);
      if (!isFirst && (second === void 0 || !this.atType(second))) return;
      if (!this.continues()) return;
      this.currIdx++;
      body(isFirst);
    }
  }
};

// ../../tmp/gram/grammar/parser/expressions.ts
var comparisons = [
  [EQUALS, "="],
  [NOT_EQUAL, "\u2260"],
  [W["is-not"], "\u2260"],
  [LESS, "<"],
  [LESS_EQUAL, "\u2264"],
  [GREATER, ">"],
  [GREATER_EQUAL, "\u2265"]
];
var ExpressionParser = class extends OperandParser {
  condition = this.RULE("condition", () => {
    this.depth = 0;
    return this.call(this.disjunction);
  });
  /** A value: what may stand to the right of `=`. */
  value = this.RULE("value", () => {
    this.depth = 0;
    return this.call(this.sum);
  });
  disjunction = this.RULE("disjunction", () => {
    let left = this.call(this.conjunction);
    this.whileWord(W.or, () => {
      left = this.binary("or", left, this.call(this.conjunction));
    });
    return left;
  });
  conjunction = this.RULE("conjunction", () => {
    let left = this.call(this.negation);
    this.whileWord(W.and, () => {
      left = this.binary("and", left, this.call(this.negation));
    });
    return left;
  });
  negation = this.RULE("negation", () => {
    const prefixes = [];
    this.whileWord(W.not, () => {
      prefixes.push(this.previousStart());
    });
    let operand = this.call(this.comparison);
    if (prefixes.length > NESTING_LIMIT) prefixes.length = prefixes.length % 2 === 0 ? 2 : 1;
    while (prefixes.length > 0) {
      operand = {
        kind: "Unary",
        start: prefixes.pop() ?? operand.start,
        end: operand.end,
        op: "not",
        operand
      };
    }
    return operand;
  });
  comparisonParts = partTable([
    ...comparisons.map(
      ([sign2, op]) => [
        sign2,
        (slot) => {
          if ("only" in sign2) this.word(sign2);
          else this.take(sign2);
          slot.value = this.binary(op, slot.value, this.call(this.sum));
        }
      ]
    ),
    [W.belongs, (slot) => this.membership(slot, W.belongs)],
    [W["belongs-not"], (slot) => this.membership(slot, W["belongs-not"])],
    [W["has-value"], (slot) => this.presence(slot, W["has-value"])],
    [W["no-value"], (slot) => this.presence(slot, W["no-value"])]
  ]);
  comparison = this.RULE("comparison", () => {
    const slot = { value: this.call(this.sum) };
    if (this.RECORDING_PHASE)
      this.option(this.fresh(), () => this.choose(this.comparisonParts, slot, "comparison"));
    else {
      const part = this.comparisonParts.byType[this.peek().tokenTypeIdx];
      if (part !== void 0 && this.continues()) part(slot);
    }
    return slot.value;
  });
  membership(slot, word) {
    this.word(word);
    const item = slot.value;
    const members = [];
    slot.value = {
      kind: "Membership",
      start: item.start,
      end: item.end,
      item,
      negated: word === W["belongs-not"],
      members
    };
    if (!this.RECORDING_PHASE && !this.atType(LEFT_PAREN) && !this.opensLine())
      this.withoutParentheses(members);
    else {
      this.take(LEFT_PAREN, { sign: "(" });
      this.commaList(() => members.push(this.call(this.sum)));
      this.take(RIGHT_PAREN, { sign: ")" });
    }
    if (!this.RECORDING_PHASE) slot.value = { ...slot.value, end: this.previous().end };
  }
  withoutParentheses(members) {
    const start = this.peek().start;
    this.commaList(() => members.push(this.call(this.sum)));
    const end = this.previous().end;
    const text = `(${this.source.slice(start, end)})`;
    this.report(problem("missing-parentheses", start, end, {}, { start, end, text }));
  }
  presence(slot, word) {
    const { end } = this.word(word);
    const operand = slot.value;
    slot.value = { kind: "Presence", start: operand.start, end, operand, negated: word === W["no-value"] };
  }
};

// ../../tmp/gram/grammar/parser/blocks.ts
var oneItemALine = /* @__PURE__ */ new Set([
  "file",
  "procedure",
  "form",
  "dossier",
  "flow",
  "parallel",
  "scenario",
  "calendar",
  "source",
  "campaign",
  "records"
]);
var BlockParser = class extends ExpressionParser {
  /** `{ … }`: every line either is an item or is reported; nothing can stop the loop or make it stand still. */
  block(items, found) {
    if (this.RECORDING_PHASE) {
      this.take(LEFT_BRACE);
      this.many(this.fresh(), () => {
        this.or(
          this.fresh(),
          items.alternatives.map((read) => ({ ALT: () => read.call(this), IGNORE_AMBIGUITIES: true }))
        );
      });
      this.take(RIGHT_BRACE);
      return;
    }
    if (!this.atType(LEFT_BRACE)) {
      this.missingBlock(items.block);
      return;
    }
    const open = this.take(LEFT_BRACE);
    const outer = this.items;
    const outerLine = this.blockLine;
    this.items = items;
    this.blockLine = open.line;
    this.itemsUntil(RIGHT_BRACE, items, found);
    this.items = outer;
    this.blockLine = outerLine;
    if (this.atType(RIGHT_BRACE)) this.currIdx++;
  }
  missingBlock(block) {
    const end = this.previous().end;
    this.report(problem("missing", end, end, { expected: ["block", { item: block }] }));
  }
  itemsUntil(close, items, found) {
    while (!this.atType(close) && !this.atType(END)) {
      const before = this.currIdx;
      const token = this.peek();
      const entry = items.byType[token.tokenTypeIdx];
      if (entry === void 0) {
        if (this.mendItem(items)) continue;
        this.attempt(token, () => this.fail({ item: items.block }));
      } else {
        if (entry.asName && this.suspicious(token) && this.mendItem(items)) continue;
        if (token.line !== this.blockLine && before >= 0 && token.line === this.previous().line)
          this.runTogether(token, items);
        try {
          const node = entry.read();
          if (node !== void 0) found.push(node);
        } catch (error) {
          this.giveUp(error, token);
        }
      }
      if (this.currIdx === before) this.currIdx++;
    }
  }
  /** A name followed by a bare word: a misspelt keyword, or a name written with blanks. */
  suspicious(token) {
    if (isNameType[token.tokenTypeIdx] !== true) return false;
    const next = this.peekAt(2);
    if (next.line !== token.line) return false;
    return next.tokenTypeIdx === PLAIN_NAME.tokenTypeIdx ? next.line !== this.blockLine : this.blankBeforeLabel(token);
  }
  runTogether(token, items) {
    if (!oneItemALine.has(items.block) || this.previous().tokenTypeIdx === RIGHT_BRACE.tokenTypeIdx) return;
    const fix = { start: token.start, end: token.start, text: "\n" };
    this.report(problem("items-run-together", token.start, token.end, { found: this.text(token) }, fix));
  }
};

// ../../tmp/gram/grammar/parser/clauses.ts
var ClauseParser = class extends BlockParser {
  // --- clauses ---------------------------------------------------------------------------------------------
  /** `căn cứ a điều 3 khoản 1 điểm a, khoản 2, b` */
  basis(citations) {
    this.word(W["legal-basis"]);
    this.commaList(() => this.citation(citations));
  }
  basisPart = (draft) => this.basis(draft.citations);
  citation(citations) {
    if (this.RECORDING_PHASE) {
      this.name();
      for (const word of [W.article, W.clause, W.point])
        this.option(this.fresh(), () => {
          this.word(word);
          this.take(NUMBER);
        });
      return;
    }
    const before = citations[citations.length - 1];
    const start = this.peek().start;
    const again = before !== void 0 && (this.at(W.article) || this.at(W.clause) || this.at(W.point)) && this.followedByPlace();
    const number = before !== void 0 && this.previous().tokenTypeIdx === COMMA.tokenTypeIdx && this.atType(NUMBER);
    const node = {
      kind: "Citation",
      start,
      end: start,
      law: again || number ? { ...before.law, start, end: start } : this.anyName()
    };
    if (number) this.samePlace(node, before);
    if (again && !this.at(W.article) && before.article !== void 0) node.article = before.article;
    if (again && this.at(W.point) && before.clause !== void 0) node.clause = before.clause;
    if (this.place(W.article)) node.article = this.ordinal();
    if (this.place(W.clause)) node.clause = this.ordinal();
    if (this.place(W.point)) node.point = this.letter();
    citations.push(this.done(node));
  }
  samePlace(node, before) {
    if (before.article !== void 0) node.article = before.article;
    if (before.clause === void 0) node.article = this.ordinal();
    else node.clause = this.ordinal();
  }
  followedByPlace() {
    const next = this.peekAt(2).tokenTypeIdx;
    return next === NUMBER.tokenTypeIdx || next === ORDINAL.tokenTypeIdx || this.at(W.point);
  }
  place(word) {
    if (!this.at(word) || !this.continues()) return false;
    if (this.opensLine() && !this.followedByPlace()) return false;
    this.word(word);
    return true;
  }
  ordinal() {
    const token = this.peek();
    if (token.tokenTypeIdx !== ORDINAL.tokenTypeIdx) {
      if (token.tokenTypeIdx === NUMBER.tokenTypeIdx && this.text(token).includes(",")) {
        const found = this.text(token);
        const text = found.replaceAll(",", ", ");
        this.report(
          problem(
            "comma-needs-blank",
            token.start,
            token.end,
            { found },
            { start: token.start, end: token.end, text }
          )
        );
      } else if (token.tokenTypeIdx !== NUMBER.tokenTypeIdx) this.fail("number");
    }
    this.currIdx++;
    return this.text(token);
  }
  letter() {
    const token = this.peek();
    if (isNameType[token.tokenTypeIdx] !== true && token.tokenTypeIdx !== ORDINAL.tokenTypeIdx)
      this.fail("name");
    this.currIdx++;
    return this.text(token);
  }
  /** `giả định "lý do"` */
  assumption() {
    const { start } = this.word(W.assumption);
    const node = { kind: "Assumption", start, end: start, reason: "" };
    node.reason = this.string("text");
    return this.done(node);
  }
  assumptionPart = (draft) => {
    draft.assumption = this.assumption();
  };
  /** `trước là tên_cũ` */
  formerlyPart = (draft) => {
    this.word(W.formerly);
    draft.formerly = this.name();
  };
  /** `mã "KQ005479"` */
  codePart = (draft) => {
    this.word(W.code);
    draft.code = this.string("text");
  };
  labelPart = (draft) => {
    draft.label = this.label();
  };
  /** `khi E` */
  whenPart = (draft) => {
    this.word(W.when);
    draft.when = this.invalid();
    draft.when = this.call(this.condition);
  };
  /** `[hiệu lực] từ D [đến D]` */
  periodFrom = (draft) => {
    if (this.RECORDING_PHASE) {
      this.or(this.fresh(), [{ ALT: () => this.word(W["in-force"]) }, { ALT: () => this.word(W.from) }]);
      this.dateNode();
      this.maybe(W.to, () => this.periodTo(draft));
      return;
    }
    if (this.at(W["in-force"])) this.word(W["in-force"]);
    else this.word(W.from);
    draft.from = this.dateNode();
    this.maybe(W.to, () => this.periodTo(draft));
  };
  periodTo = (draft) => {
    this.word(W.to);
    draft.to = this.dateNode();
  };
  period(read) {
    const start = this.RECORDING_PHASE ? 0 : this.peek().start;
    const node = { kind: "Period", start, end: start };
    read(node);
    return this.done(node);
  }
  fromPart = (draft) => {
    draft.period = this.period(this.periodFrom);
  };
  toPart = (draft) => {
    draft.period = this.period(this.periodTo);
  };
  /** The three ways a period can begin. */
  periodParts = [
    [W["in-force"], this.fromPart],
    [W.from, this.fromPart],
    [W.to, this.toPart]
  ];
};

// ../../tmp/gram/grammar/parser/limits.ts
var actionWords = [
  "file",
  "accept",
  "pass",
  "fail",
  "complete",
  "incomplete",
  "wrong-authority",
  "agree",
  "disagree",
  "approve",
  "send-back",
  "supplemented",
  "withdraw",
  "stop",
  "paid",
  "done",
  "hand-over",
  "reappoint",
  "extend",
  "expired"
].map((word) => [W[`action.${word}`], word]);
var actionByType = /* @__PURE__ */ new Map();
for (const entry of actionWords) {
  actionByType.set(entry[0].only, entry);
  actionByType.set(entry[0].free, entry);
}
var LimitParser = class extends ClauseParser {
  limitTail = partTable([
    [W["each-visit"], (draft) => this.eachVisit(draft)],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart]
  ]);
  limitMore = partTable([
    [W.visit, (draft) => draft.visits.push(this.limitVisit())],
    [W.when, (draft) => draft.exceptions.push(this.limitException())],
    [W["received-after"], (draft) => draft.cutoff = this.cutoff()],
    [W["each-visit"], (draft) => this.eachVisit(draft)]
  ]);
  eachVisit(draft) {
    this.word(W["each-visit"]);
    draft.eachVisit = true;
  }
  /** `3 ngày làm việc, lần 2 trong 5 ngày làm việc, nhận sau 15:00 thì ngày làm việc kế tiếp` */
  limit = this.RULE("limit", () => {
    const start = this.RECORDING_PHASE ? 0 : this.peek().start;
    const duration2 = this.durationNode();
    const node = {
      kind: "Limit",
      start,
      end: start,
      duration: duration2,
      eachVisit: false,
      visits: [],
      exceptions: [],
      citations: []
    };
    this.anyOrder(this.limitTail, node);
    if (this.RECORDING_PHASE)
      this.many(this.fresh(), () => {
        this.take(COMMA);
        this.choose(this.limitMore, node);
      });
    while (this.atType(COMMA)) {
      const comma = this.take(COMMA);
      if (this.limitMore.byType[this.peek().tokenTypeIdx] === void 0 && this.opensLine()) {
        this.report(
          problem(
            "trailing-comma",
            comma.start,
            comma.end,
            {},
            { start: comma.start, end: comma.end, text: "" }
          )
        );
        break;
      }
      this.choose(
        this.limitMore,
        node,
        { keyword: "visit" },
        { keyword: "when" },
        { keyword: "received-after" }
      );
      this.anyOrder(this.limitTail, node);
    }
    return this.done(node);
  });
  /** `trong 3 ngày làm việc` in the head of a state; `trong ngày` needs no other word. */
  withinPart = (draft) => {
    this.word(W.within);
    draft.limit = this.call(this.limit);
  };
  sameDayPart = (draft) => {
    draft.limit = this.call(this.limit);
  };
  limitVisit() {
    const { start } = this.word(W.visit);
    const visit = this.wholeNumber();
    this.word(W.within);
    return this.done({ kind: "LimitVisit", start, end: start, visit, duration: this.durationNode() });
  }
  limitException() {
    const { start } = this.word(W.when);
    const when = this.call(this.condition);
    this.word(W.within);
    return this.done({ kind: "LimitException", start, end: start, when, duration: this.durationNode() });
  }
  cutoff() {
    const { start } = this.word(W["received-after"]);
    const after = this.timeNode();
    this.word(W.then);
    this.word(W["next-working-day"]);
    return this.done({ kind: "Cutoff", start, end: start, after });
  }
  // --- actions ---------------------------------------------------------------------------------------------
  isAction(token) {
    return actionByType.has(token.tokenTypeIdx);
  }
  atAction() {
    return !this.RECORDING_PHASE && this.isAction(this.peek());
  }
  /** A fixed word, or a name of the author's own; then a label may follow. */
  action = this.RULE("action", () => {
    if (this.RECORDING_PHASE) {
      this.or(this.fresh(), [
        ...actionWords.map(([word]) => ({ ALT: () => this.word(word), IGNORE_AMBIGUITIES: true })),
        { ALT: () => this.ownAction(), IGNORE_AMBIGUITIES: true }
      ]);
      return { kind: "ActionName", start: 0, end: 0 };
    }
    const entry = actionByType.get(this.peek().tokenTypeIdx);
    if (entry === void 0) return this.ownAction();
    const { start, end } = this.word(entry[0]);
    return { kind: "ActionName", start, end, word: entry[1] };
  });
  ownAction() {
    if (!this.RECORDING_PHASE && !this.atName()) this.fail("action");
    const own = this.anyName();
    const node = { kind: "ActionName", start: own.start, end: own.end, own };
    this.labelInto(node);
    return this.done(node);
  }
};

// ../../tmp/gram/grammar/parser/fields.ts
var typeWords = keywordIds.filter((id) => id.startsWith("type.")).map((id) => W[id]);
var typeStarters = [...typeWords, W["choose-one"], W["choose-many"], W.repeat, W.group];
var FieldParser = class extends LimitParser {
  typeParts = partTable([
    ...typeWords.map((word) => [word, (draft) => this.simpleType(draft, word)]),
    [W["choose-one"], (draft) => this.choiceType(draft, W["choose-one"])],
    [W["choose-many"], (draft) => this.choiceType(draft, W["choose-many"])],
    [W.repeat, (draft) => this.repeatType(draft)],
    [W.group, (draft) => this.groupType(draft)]
  ]);
  simpleType(draft, word) {
    const { start, end } = this.word(word);
    draft.type = { kind: "SimpleType", start, end, word: word.id };
    if (word !== W["type.file"] || this.RECORDING_PHASE || !this.atType(PLAIN_NAME) || this.opensLine())
      return;
    const types = this.names();
    draft.attributes.push(
      this.done({ kind: "FieldAttribute", start: types[0]?.start ?? end, end, name: "files", types })
    );
  }
  choiceType(draft, word) {
    const { start, end } = this.word(word);
    const type2 = {
      kind: "ChoiceType",
      start,
      end,
      many: word === W["choose-many"],
      options: []
    };
    draft.type = type2;
    this.maybe(W.codelist, () => {
      this.word(W.codelist);
      type2.codelist = this.name();
      this.done(type2);
    });
  }
  repeatType(draft) {
    const { start, end } = this.word(W.repeat);
    const type2 = { kind: "RepeatType", start, end, items: [] };
    draft.type = type2;
    this.maybe(W.from, () => {
      this.word(W.from);
      type2.min = this.numberNode();
      this.word(W.to);
      type2.max = this.numberNode();
      this.done(type2);
    });
  }
  groupType(draft) {
    const { start, end } = this.word(W.group);
    const type2 = { kind: "GroupType", start, end, group: this.noName() };
    draft.type = type2;
    type2.group = this.name();
    this.done(type2);
  }
  attributeParts = partTable([
    [W.required, (draft) => this.withCondition(draft, W.required, "required")],
    [W["shown-when"], (draft) => this.shown(draft)],
    [W.max, (draft) => this.bound(draft, W.max, "max")],
    [W.min, (draft) => this.bound(draft, W.min, "min")],
    [W.above, (draft) => this.bound(draft, W.above, "above")],
    [W.below, (draft) => this.bound(draft, W.below, "below")],
    [W.default, (draft) => this.bound(draft, W.default, "default")],
    [W.personal, (draft) => this.plain(draft, W.personal, "personal")],
    [W["read-only"], (draft) => this.plain(draft, W["read-only"], "readonly")],
    [
      W.kept,
      (draft) => {
        const node = this.attribute(draft, W.kept, "kept");
        node.duration = this.durationNode();
        this.done(node);
      }
    ],
    [
      W.lookup,
      (draft) => {
        const node = this.attribute(draft, W.lookup, "lookup");
        node.source = this.name();
        this.done(node);
      }
    ],
    [
      W["type.file"],
      (draft) => {
        const node = this.attribute(draft, W["type.file"], "files");
        node.types = this.names();
        this.done(node);
      }
    ],
    [
      W.formerly,
      (draft) => {
        const node = this.attribute(draft, W.formerly, "formerly");
        node.formerly = this.name();
        this.done(node);
      }
    ],
    [
      W["legal-basis"],
      (draft) => {
        const start = this.RECORDING_PHASE ? 0 : this.peek().start;
        const node = {
          kind: "FieldAttribute",
          start,
          end: start,
          name: "basis",
          citations: []
        };
        draft.attributes.push(node);
        const citations = [];
        node.citations = citations;
        this.basis(citations);
        this.done(node);
      }
    ],
    [W.assumption, this.assumptionPart],
    [W.when, (draft) => this.bareWhen(draft)],
    [LEFT_BRACE, (draft) => this.typeBody(draft)]
  ]);
  attribute(draft, word, name) {
    const { start, end } = this.word(word);
    const node = { kind: "FieldAttribute", start, end, name };
    draft.attributes.push(node);
    return node;
  }
  plain(draft, word, name) {
    this.attribute(draft, word, name);
  }
  withCondition(draft, word, name) {
    const node = this.attribute(draft, word, name);
    this.maybe(W.when, () => {
      this.word(W.when);
      node.when = this.invalid();
      node.when = this.call(this.condition);
      this.done(node);
    });
  }
  shown(draft) {
    const node = this.attribute(draft, W["shown-when"], "shown");
    node.when = this.invalid();
    node.when = this.call(this.condition);
    this.done(node);
  }
  bound(draft, word, name) {
    const node = this.attribute(draft, word, name);
    if (this.atType(SIZE)) node.value = this.sizeNode();
    else node.value = this.call(this.value);
    this.done(node);
  }
  /** A bare `khi` would leave open whether it means shown or required. */
  bareWhen(draft) {
    const { start, end } = this.word(W.when);
    const text = this.RECORDING_PHASE ? "" : this.source.slice(start, end) === "when" ? "shown " : "hi\u1EC7n ";
    this.report(problem("bare-when", start, end, {}, { start, end: start, text }));
    const node = {
      kind: "FieldAttribute",
      start,
      end,
      name: "shown",
      when: this.call(this.condition)
    };
    draft.attributes.push(this.done(node));
  }
  /** `{ … }` behind the attributes: options of a choice, fields of a repetition. */
  typeBody(draft) {
    if (this.RECORDING_PHASE) {
      this.or(this.fresh(), [
        { ALT: () => this.call(this.optionBlock) },
        { ALT: () => this.call(this.rowBlock), IGNORE_AMBIGUITIES: true }
      ]);
      return;
    }
    const type2 = draft.type;
    if (type2?.kind === "ChoiceType") type2.options.push(...this.call(this.optionBlock));
    else if (type2?.kind === "RepeatType") type2.items.push(...this.call(this.rowBlock));
    else {
      this.attempt(this.peek(), () => this.fail("line-end"));
      this.skipBlock();
      return;
    }
    this.done(type2);
  }
  optionBlock = this.RULE("optionBlock", () => {
    const options = [];
    this.block(this.optionItems, options);
    return options;
  });
  rowBlock = this.RULE("rowBlock", () => {
    const items = [];
    this.block(this.formItems, items);
    return items;
  });
  optionParts = partTable([[W.formerly, this.formerlyPart]]);
  choiceOption = this.RULE("choiceOption", () => {
    const first2 = this.peek();
    const name = this.anyName();
    const node = { kind: "ChoiceOption", start: name.start, end: name.end, name };
    this.attempt(first2, () => {
      this.labelInto(node);
      this.anyOrder(this.optionParts, node);
    });
    return this.done(node);
  });
  optionItems = itemTable(
    "options",
    [[NAME2, () => this.call(this.choiceOption)]],
    [STRING]
  );
  field = this.RULE("field", () => {
    const first2 = this.peek();
    const name = this.anyName();
    const node = { kind: "Field", start: name.start, end: name.end, name, attributes: [] };
    this.hintInto(node);
    this.attempt(first2, () => {
      this.labelInto(node);
      this.choose(this.typeParts, node, "field-type");
      this.maybeType(EQUALS, () => {
        this.take(EQUALS);
        node.computed = this.invalid();
        node.computed = this.call(this.value);
      });
      this.anyOrder(this.attributeParts, node);
    });
    return this.done(node);
  });
  recordItems = itemTable(
    "records",
    [[NAME2, () => this.call(this.field)]],
    [STRING, ...typeStarters]
  );
};

// ../../tmp/gram/grammar/parser/forms.ts
var FormParser = class extends FieldParser {
  include = this.RULE("include", () => {
    const first2 = this.peek();
    const { start } = this.word(W.include);
    const node = { kind: "Include", start, end: start, groups: [] };
    this.attempt(first2, () => {
      node.groups = this.names();
    });
    return this.done(node);
  });
  sectionParts = partTable([
    [
      W["shown-when"],
      (draft) => {
        this.word(W["shown-when"]);
        draft.shown = this.invalid();
        draft.shown = this.call(this.condition);
      }
    ]
  ]);
  section = this.RULE("section", () => {
    const first2 = this.peek();
    const { start } = this.word(W.section);
    const node = { kind: "Section", start, end: start, name: this.noName(), items: [] };
    this.hintInto(node);
    this.attemptHead(first2, () => {
      node.name = this.name();
      this.labelInto(node);
      this.anyOrder(this.sectionParts, node);
    });
    this.block(this.formItems, node.items);
    return this.done(node);
  });
  sectionOrField() {
    const next = this.peekAt(2).tokenTypeIdx;
    const field = next === STRING.tokenTypeIdx && this.peekAt(3).tokenTypeIdx !== LEFT_BRACE.tokenTypeIdx;
    return this.RECORDING_PHASE || !field ? this.call(this.section) : this.call(this.field);
  }
  checkParts = partTable([
    [
      STRING,
      (draft) => {
        draft.message = this.label();
      }
    ],
    [W["legal-basis"], this.basisPart]
  ]);
  formCheck = this.RULE("formCheck", () => {
    const first2 = this.peek();
    const { start } = this.word(W.check);
    const node = {
      kind: "FormCheck",
      start,
      end: start,
      condition: this.invalid(),
      citations: []
    };
    this.attempt(first2, () => {
      node.condition = this.call(this.condition);
      this.anyOrder(this.checkParts, node);
    });
    return this.done(node);
  });
  formItems = itemTable(
    "form",
    [
      [W.section, () => this.sectionOrField()],
      [W.include, () => this.call(this.include)],
      [W.check, () => this.call(this.formCheck)],
      [NAME2, () => this.call(this.field)]
    ],
    [STRING, ...typeStarters]
  );
  formParts = partTable([
    [STRING, this.labelPart],
    [
      W["form-number"],
      (draft) => {
        this.word(W["form-number"]);
        draft.template = this.string("text");
      }
    ],
    [W.code, this.codePart],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart]
  ]);
  form = this.RULE("form", () => {
    const first2 = this.peek();
    const { start, end } = this.word(W.form);
    if (this.skip(W.none)) return this.done({ kind: "NoForm", start, end });
    const node = { kind: "Form", start, end, name: this.noName(), citations: [], items: [] };
    this.hintInto(node);
    this.attemptHead(first2, () => {
      node.name = this.name();
      this.anyOrder(this.formParts, node);
    });
    this.block(this.formItems, node.items);
    return this.done(node);
  });
};

// ../../tmp/gram/grammar/parser/dossiers.ts
var copies = [
  [W["copy.original"], "original"],
  [W["copy.copy"], "copy"],
  [W["copy.certified"], "certified-copy"],
  [W["copy.electronic"], "electronic"]
];
var copyWords = new Map(
  copies.flatMap(([word]) => [[word.only, word], [word.free, word]])
);
var DossierParser = class extends FormParser {
  noAttributes() {
    return { ifAny: false, shownOnly: false, citations: [] };
  }
  attributeEntries = [
    [
      W["type.file"],
      (draft) => {
        this.word(W["type.file"]);
        draft.fileTypes = this.names();
      }
    ],
    [
      W.max,
      (draft) => {
        this.word(W.max);
        draft.fileSize = this.sizeNode();
      }
    ],
    [W.when, this.whenPart],
    [
      W["if-any"],
      (draft) => {
        this.word(W["if-any"]);
        draft.ifAny = true;
      }
    ],
    [
      W["shown-only"],
      (draft) => {
        this.word(W["shown-only"]);
        draft.shownOnly = true;
      }
    ],
    [
      W["replaced-by"],
      (draft) => {
        this.word(W["replaced-by"]);
        draft.replacedBy = this.name();
      }
    ],
    [
      W["result-of"],
      (draft) => {
        this.word(W["result-of"]);
        draft.resultOf = this.name();
      }
    ],
    [
      W["file-no-later"],
      (draft) => {
        this.word(W["file-no-later"]);
        draft.latest = this.durationNode();
        this.word(W["before-due"]);
      }
    ],
    [W.code, this.codePart],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart]
  ];
  paperParts = partTable([
    [STRING, this.labelPart],
    [NUMBER, (draft) => this.counts(draft.counts)],
    ...this.attributeEntries.map(
      ([word, part]) => [word, (draft) => part(draft.attributes)]
    )
  ]);
  oneOfParts = partTable([
    [STRING, this.labelPart],
    ...this.attributeEntries.map(
      ([word, part]) => [word, (draft) => part(draft.attributes)]
    )
  ]);
  counts(found) {
    this.commaList(() => {
      const start = this.RECORDING_PHASE ? 0 : this.peek().start;
      const count = this.wholeNumber();
      const word = this.anyWord(copyWords, "copy-kind");
      const copy = copies.find((entry) => entry[0] === word)?.[1] ?? "original";
      found.push(this.done({ kind: "PaperCount", start, end: start, count, copy }));
    });
  }
  paper = this.RULE("paper", () => {
    const first2 = this.peek();
    const name = this.anyName();
    const node = {
      kind: "Paper",
      start: name.start,
      end: name.end,
      name,
      counts: [],
      attributes: this.noAttributes()
    };
    this.hintInto(node);
    this.attempt(first2, () => this.anyOrder(this.paperParts, node));
    return this.done(node);
  });
  oneOf = this.RULE("oneOf", () => {
    const first2 = this.peek();
    const { start } = this.word(W["one-of"]);
    const node = { kind: "OneOf", start, end: start, attributes: this.noAttributes(), items: [] };
    this.attemptHead(first2, () => this.anyOrder(this.oneOfParts, node));
    this.block(this.dossierItems, node.items);
    return this.done(node);
  });
  papersWhen = this.RULE("papersWhen", () => {
    const first2 = this.peek();
    const { start } = this.word(W.when);
    const node = {
      kind: "PapersWhen",
      start,
      end: start,
      when: this.invalid(),
      items: []
    };
    this.attemptHead(first2, () => {
      node.when = this.call(this.condition);
    });
    this.block(this.dossierItems, node.items);
    return this.done(node);
  });
  dossierItems = itemTable(
    "dossier",
    [
      [W["one-of"], () => this.call(this.oneOf)],
      [W.when, () => this.call(this.papersWhen)],
      [NAME2, () => this.call(this.paper)]
    ],
    [STRING, NUMBER]
  );
  headParts = partTable([
    [
      NUMBER,
      (draft) => {
        draft.sets = this.wholeNumber();
        this.word(W.sets);
      }
    ],
    [W["legal-basis"], this.basisPart]
  ]);
  dossier = this.RULE("dossier", () => {
    const first2 = this.peek();
    const { start } = this.word(W.dossier);
    const node = {
      kind: "Dossier",
      start,
      end: start,
      none: false,
      sets: 1,
      citations: [],
      items: []
    };
    if (this.skip(W.none)) return this.done({ ...node, none: true });
    this.attemptHead(first2, () => this.anyOrder(this.headParts, node));
    this.block(this.dossierItems, node.items);
    return this.done(node);
  });
};

// ../../tmp/gram/grammar/parser/charges.ts
var roundings = [
  [W["round.up"], "up"],
  [W["round.down"], "down"],
  [W["round.nearest"], "nearest"]
];
var collections = [
  [W["action.file"], "filing"],
  [W["action.accept"], "acceptance"],
  [W["part.supplemented"], "supplement"],
  [W["action.hand-over"], "result"]
];
var ChargeParser = class extends DossierParser {
  rowHead() {
    const start = this.RECORDING_PHASE ? 0 : this.peek().start;
    const head = { start, end: start, otherwise: false };
    if (this.RECORDING_PHASE) {
      this.option(this.fresh(), () => this.whenPart(head));
      this.option(this.fresh(), () => this.word(W.otherwise));
    } else if (this.at(W.when)) this.whenPart(head);
    else if (this.at(W.otherwise)) {
      this.word(W.otherwise);
      head.otherwise = true;
    }
    this.skip(W.then);
    return head;
  }
  rowParts = partTable([
    [
      W.per,
      (draft) => {
        this.word(W.per);
        if (draft.kind === "ChargeRow") draft.per = this.call(this.value);
        else this.call(this.value);
      }
    ],
    ...this.periodParts,
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart]
  ]);
  chargeRow = this.RULE("chargeRow", () => {
    const first2 = this.peek();
    let node;
    this.attempt(first2, () => {
      const head = this.rowHead();
      if (this.RECORDING_PHASE) this.option(this.fresh(), () => this.bandRow(head));
      node = this.at(W.bands) ? this.bandRow(head) : { kind: "ChargeRow", ...head, amount: this.moneyNode(), citations: [] };
      this.anyOrder(this.rowParts, node);
    });
    return node && this.done(node);
  });
  bandRow(head) {
    this.word(W.bands);
    const bands = [];
    const node = { kind: "BandRow", ...head, base: this.invalid(), bands, citations: [] };
    node.base = this.call(this.value);
    this.block(this.bandItems, bands);
    return node;
  }
  band = this.RULE("band", () => {
    const first2 = this.peek();
    let node;
    this.attempt(first2, () => {
      let upTo;
      if (this.RECORDING_PHASE) {
        this.or(this.fresh(), [{ ALT: () => this.word(W.to) }, { ALT: () => this.word(W["above-that"]) }]);
        this.option(this.fresh(), () => this.moneyNode());
      } else if (this.at(W["above-that"])) this.word(W["above-that"]);
      else {
        this.word(W.to);
        upTo = this.atType(NUMBER) ? this.numberNode() : this.moneyNode();
      }
      const rate = this.atType(MONEY) ? this.moneyNode() : this.percentNode();
      node = { kind: "Band", start: first2.start, end: first2.end, rate };
      if (upTo !== void 0) node.upTo = upTo;
    });
    return node && this.done(node);
  });
  bandItems = itemTable("bands", [
    [W.to, () => this.call(this.band)],
    [W["above-that"], () => this.call(this.band)]
  ]);
  reliefParts = partTable([
    [W.when, this.whenPart],
    ...this.periodParts,
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart]
  ]);
  relief = this.RULE("relief", () => {
    const first2 = this.peek();
    const node = { kind: "Relief", start: first2.start, end: first2.end, citations: [] };
    this.attempt(first2, () => {
      if (this.RECORDING_PHASE || this.at(W.exempt)) this.word(W.exempt);
      else {
        this.word(W.reduced);
        node.percent = this.percentNode();
      }
      this.anyOrder(this.reliefParts, node);
    });
    return this.done(node);
  });
  capParts = partTable([
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart]
  ]);
  cap(word, bound) {
    const first2 = this.word(word);
    let node;
    this.attempt(first2, () => {
      node = {
        kind: "Cap",
        start: first2.start,
        end: first2.end,
        bound,
        amount: this.moneyNode(),
        citations: []
      };
      this.anyOrder(this.capParts, node);
    });
    return node && this.done(node);
  }
  chargeRule(word, rule, more) {
    const first2 = this.word(word);
    const node = { kind: "ChargeRule", start: first2.start, end: first2.end, rule };
    if (more !== void 0) this.attempt(first2, () => more(node));
    return this.done(node);
  }
  collectedParts = partTable(
    collections.map(([word, event]) => [
      word,
      (draft) => {
        this.word(word);
        draft.collected = event;
      }
    ])
  );
  roundTo(node, rounding) {
    node.rounding = rounding;
    this.word(W.to);
    node.roundTo = this.moneyNode();
  }
  chargeItems = itemTable("charge", [
    [W.when, () => this.call(this.chargeRow)],
    [W.otherwise, () => this.call(this.chargeRow)],
    [MONEY, () => this.call(this.chargeRow)],
    [W.bands, () => this.call(this.chargeRow)],
    [W.exempt, () => this.call(this.relief)],
    [W.reduced, () => this.call(this.relief)],
    [W.max, () => this.cap(W.max, "max")],
    [W.min, () => this.cap(W.min, "min")],
    [W.lowest, () => this.chargeRule(W.lowest, "lowest")],
    [W.cumulative, () => this.chargeRule(W.cumulative, "cumulative")],
    [W["non-refundable"], () => this.chargeRule(W["non-refundable"], "non-refundable")],
    [
      W.collected,
      () => this.chargeRule(W.collected, "collected", (node) => this.choose(this.collectedParts, node, "action"))
    ],
    ...roundings.map(
      ([word, rounding]) => [word, () => this.chargeRule(word, "rounded", (node) => this.roundTo(node, rounding))]
    )
  ]);
  chargeParts = partTable([
    [STRING, this.labelPart],
    [W.code, this.codePart],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart]
  ]);
  chargeOf(word, type2) {
    const first2 = this.word(word);
    const node = {
      kind: "Charge",
      start: first2.start,
      end: first2.end,
      type: type2,
      none: false,
      citations: [],
      items: []
    };
    this.hintInto(node);
    if (this.skip(W.none)) return this.done({ ...node, none: true });
    if (this.RECORDING_PHASE) {
      this.option(this.fresh(), () => this.name());
      this.anyOrder(this.chargeParts, node);
      this.or(this.fresh(), [
        { ALT: () => this.block(this.chargeItems, node.items) },
        { ALT: () => this.call(this.chargeRow) }
      ]);
      return node;
    }
    this.attemptHead(first2, () => {
      if (this.atName() && !this.opensLine() && !this.at(W.when) && !this.at(W.bands))
        node.name = this.name();
      this.anyOrder(this.chargeParts, node);
      if (!this.rowFollows()) return;
      const row = this.call(this.chargeRow);
      if (row !== void 0) node.items.push(row);
    });
    if (node.items.length === 0) this.block(this.chargeItems, node.items);
    return this.done(node);
  }
  rowFollows() {
    return !this.opensLine() && (this.atType(MONEY) || this.at(W.when) || this.at(W.bands));
  }
  fee = this.RULE("fee", () => this.chargeOf(W.fee, "fee"));
  levy = this.RULE("levy", () => this.chargeOf(W.levy, "levy"));
};

// ../../tmp/gram/grammar/parser/terms.ts
var TermParser = class extends ChargeParser {
  termRowParts = partTable([...this.periodParts]);
  termRow = this.RULE("termRow", () => {
    const first2 = this.peek();
    let node;
    this.attempt(first2, () => {
      const head = this.rowHead();
      this.skip(W.within);
      node = { kind: "TermRow", ...head, limit: this.call(this.limit) };
      this.anyOrder(this.termRowParts, node);
    });
    return node && this.done(node);
  });
  anchorParts = partTable([
    [W["dossier-complete"], (draft) => void (this.word(W["dossier-complete"]), draft.anchor = "complete")],
    [W["action.accept"], (draft) => void (this.word(W["action.accept"]), draft.anchor = "accepted")],
    [W["action.file"], (draft) => void (this.word(W["action.file"]), draft.anchor = "filed")],
    [NAME2, (draft) => void (draft.state = this.name())]
  ]);
  termAnchor = this.RULE("termAnchor", () => {
    const first2 = this.word(W["counted-from"]);
    const node = {
      kind: "TermAnchor",
      start: first2.start,
      end: first2.end,
      anchor: "state"
    };
    this.attempt(
      first2,
      () => this.choose(
        this.anchorParts,
        node,
        { keyword: "dossier-complete" },
        { keyword: "action.accept" },
        "name"
      )
    );
    return this.done(node);
  });
  supplementParts = partTable([
    [W.pause, (draft) => void (this.word(W.pause), draft.rule = "pause")],
    [W.restart, (draft) => void (this.word(W.restart), draft.rule = "restart")],
    [W["own-limit"], (draft) => void (this.word(W["own-limit"]), draft.rule = "own-limit")]
  ]);
  basisOnly = partTable([
    [W["legal-basis"], this.basisPart]
  ]);
  supplementRule = this.RULE("supplementRule", () => {
    const first2 = this.word(W["on-supplement"]);
    const node = {
      kind: "SupplementRule",
      start: first2.start,
      end: first2.end,
      rule: "pause",
      citations: []
    };
    this.attempt(first2, () => {
      this.choose(
        this.supplementParts,
        node,
        { keyword: "pause" },
        { keyword: "restart" },
        { keyword: "own-limit" }
      );
      this.anyOrder(this.basisOnly, node);
    });
    return this.done(node);
  });
  extensionParts = partTable([
    [W.when, this.whenPart],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart]
  ]);
  extension = this.RULE("extension", () => {
    const first2 = this.word(W["extended-at-most"]);
    let node;
    this.attempt(first2, () => {
      node = {
        kind: "Extension",
        start: first2.start,
        end: first2.end,
        atMost: this.durationNode(),
        citations: []
      };
      this.anyOrder(this.extensionParts, node);
    });
    return node && this.done(node);
  });
  notCounted = this.RULE("notCounted", () => {
    const first2 = this.word(W["not-counted"]);
    const node = {
      kind: "NotCounted",
      start: first2.start,
      end: first2.end,
      states: [],
      citations: []
    };
    this.attempt(first2, () => {
      this.commaList(() => node.states.push(this.anyName()));
      this.anyOrder(this.basisOnly, node);
    });
    return this.done(node);
  });
  termItems = itemTable("term", [
    [W.when, () => this.call(this.termRow)],
    [W.otherwise, () => this.call(this.termRow)],
    [DURATION, () => this.call(this.termRow)],
    [W["same-day"], () => this.call(this.termRow)],
    [W["counted-from"], () => this.call(this.termAnchor)],
    [W["on-supplement"], () => this.call(this.supplementRule)],
    [W["extended-at-most"], () => this.call(this.extension)],
    [W["not-counted"], () => this.call(this.notCounted)]
  ]);
  termParts = partTable([
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart]
  ]);
  term = this.RULE("term", () => {
    const first2 = this.word(W.term);
    const node = {
      kind: "Term",
      start: first2.start,
      end: first2.end,
      none: false,
      citations: [],
      items: []
    };
    const none = this.skip(W["not-prescribed"]);
    if (none) node.none = true;
    this.attemptHead(first2, () => {
      this.anyOrder(this.termParts, node);
      if (none) return;
      if (this.RECORDING_PHASE) {
        this.or(this.fresh(), [
          { ALT: () => this.block(this.termItems, node.items) },
          { ALT: () => this.call(this.termRow) }
        ]);
        return;
      }
      if (this.opensLine() || this.atType(LEFT_BRACE)) return;
      const row = this.call(this.termRow);
      if (row !== void 0) node.items.push(row);
    });
    if (!none && node.items.length === 0 && !this.RECORDING_PHASE)
      this.block(this.termItems, node.items);
    return this.done(node);
  });
};

// ../../tmp/gram/grammar/parser/exits.ts
var ExitParser = class extends TermParser {
  reasonPart = (draft) => {
    this.word(W.reason);
    if (this.RECORDING_PHASE)
      this.or(this.fresh(), [{ ALT: () => this.word(W.required) }, { ALT: () => this.string() }]);
    else if (this.at(W.required)) {
      this.word(W.required);
      draft.reason = { required: true };
    } else draft.reason = { required: false, text: this.string({ keyword: "required" }, "text") };
  };
  atMostPart = (draft) => {
    this.word(W.max);
    draft.atMost = this.times();
  };
  // --- exits -----------------------------------------------------------------------------------------------
  exitParts = partTable([
    [W.when, this.whenPart],
    [
      ARROW,
      (draft) => {
        this.take(ARROW);
        draft.target = this.noName();
        draft.target = this.name();
      }
    ],
    [
      W["counts-as"],
      (draft) => {
        this.word(W["counts-as"]);
        draft.countsAs = this.call(this.action);
      }
    ],
    [
      W.like,
      (draft) => {
        this.word(W.like);
        draft.like = this.call(this.action);
      }
    ],
    [W.max, this.atMostPart],
    [W.reason, this.reasonPart],
    [W["legal-basis"], this.basisPart]
  ]);
  readExit(arrowNeeded) {
    const first2 = this.peek();
    const node = {
      kind: "Exit",
      start: first2.start,
      end: first2.end,
      action: { kind: "ActionName", start: first2.start, end: first2.end },
      citations: []
    };
    this.attempt(first2, () => {
      node.action = this.call(this.action);
      this.anyOrder(this.exitParts, node);
      if (this.RECORDING_PHASE || !arrowNeeded || node.target !== void 0 || node.countsAs !== void 0)
        return;
      this.forgottenArrow(node);
    });
    return this.done(node);
  }
  forgottenArrow(node) {
    const next = this.peek();
    const target = isNameType[next.tokenTypeIdx] === true && !this.opensLine();
    if (target && this.nearKeyword()) this.fail("arrow");
    const at = this.previous().end;
    const end = target ? next.start : at;
    this.report(problem("missing-arrow", at, end, {}, { start: at, end: at, text: " ->" }));
    if (!target) return;
    node.target = this.name();
    this.anyOrder(this.exitParts, node);
  }
  exit = this.RULE("exit", () => this.readExit(true));
  outcome = this.RULE("outcome", () => this.readExit(false));
  recordsBlock = this.RULE("recordsBlock", () => {
    const first2 = this.word(W.records);
    const node = { kind: "Records", start: first2.start, end: first2.end, fields: [] };
    this.block(this.recordItems, node.fields);
    return this.done(node);
  });
  afterAction = [STRING, ARROW, W.when, W["counts-as"], W.like];
  exitItems = itemTable(
    "state",
    [
      [W.records, () => this.call(this.recordsBlock)],
      ...actionWords.map(([word]) => [word, () => this.call(this.exit)]),
      [NAME2, () => this.call(this.exit)]
    ],
    this.afterAction
  );
  outcomeItems = itemTable(
    "branch",
    [
      [W.records, () => this.call(this.recordsBlock)],
      ...actionWords.map(([word]) => [word, () => this.call(this.outcome)]),
      [NAME2, () => this.call(this.outcome)]
    ],
    [...this.afterAction, RIGHT_BRACE]
  );
  exitsInto(items, exits, records) {
    const found = [];
    this.block(items, found);
    for (const each of found) {
      if (each.kind === "Exit") exits.push(each);
      else if (each.kind === "Records") records.push(each);
    }
  }
};

// ../../tmp/gram/grammar/parser/states.ts
var StateParser = class extends ExitParser {
  actorPart = (draft) => {
    const { start, end } = this.word(W.by);
    if (this.RECORDING_PHASE) {
      this.or(this.fresh(), [{ ALT: () => this.word(W["the-applicant"]) }, { ALT: () => this.name() }]);
    } else if (this.at(W["the-applicant"])) {
      this.word(W["the-applicant"]);
      draft.actor = this.done({ kind: "Actor", start, end, applicant: true });
    } else {
      draft.actor = { kind: "Actor", start, end, applicant: false };
      draft.actor = this.done({ kind: "Actor", start, end, applicant: false, role: this.name() });
    }
  };
  statePairs = [
    [STRING, this.labelPart],
    [W.by, this.actorPart],
    [W.within, this.withinPart],
    [W["same-day"], this.sameDayPart],
    [W.max, this.atMostPart],
    [W.signed, (draft) => void (this.word(W.signed), draft.signed = true)],
    [W.status, (draft) => void (this.word(W.status), draft.status = this.wholeNumber())],
    [W.presence, (draft) => void (this.word(W.presence), draft.presence = true)],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart]
  ];
  stateParts = partTable(this.statePairs);
  endParts = partTable([
    ...this.statePairs,
    [
      W.gives,
      (draft) => {
        this.word(W.gives);
        draft.gives.push(...this.names());
      }
    ]
  ]);
  stateHead(word) {
    const { start, end } = this.word(word);
    const head = { start, end, name: this.noName(), signed: false, presence: false, citations: [] };
    this.hintInto(head);
    return head;
  }
  readStep(word, waits) {
    const first2 = this.peek();
    const node = { kind: "Step", ...this.stateHead(word), waits, records: [], exits: [] };
    this.attemptHead(first2, () => {
      node.name = this.name();
      this.anyOrder(this.stateParts, node);
    });
    this.exitsInto(this.exitItems, node.exits, node.records);
    return this.done(node);
  }
  step = this.RULE("step", () => this.readStep(W.step, false));
  wait = this.RULE("wait", () => this.readStep(W.wait, true));
  end = this.RULE("end", () => {
    const first2 = this.peek();
    const node = { kind: "End", ...this.stateHead(W.end), gives: [] };
    this.attempt(first2, () => {
      node.name = this.name();
      this.anyOrder(this.endParts, node);
    });
    return this.done(node);
  });
};

// ../../tmp/gram/grammar/parser/parallels.ts
var ParallelParser = class extends StateParser {
  branchParts = partTable([
    [STRING, this.labelPart],
    [W.by, this.actorPart],
    [
      W.following,
      (draft) => {
        this.word(W.following);
        draft.procedure = this.name();
      }
    ],
    [W.within, this.withinPart],
    [W["same-day"], this.sameDayPart],
    [
      W.reads,
      (draft) => {
        this.word(W.reads);
        draft.reads = this.names();
      }
    ],
    [
      W.gives,
      (draft) => {
        this.word(W.gives);
        draft.gives.push(...this.names());
      }
    ],
    [W.when, this.whenPart],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart]
  ]);
  branch = this.RULE("branch", () => {
    const first2 = this.word(W.branch);
    const node = {
      kind: "Branch",
      start: first2.start,
      end: first2.end,
      name: this.noName(),
      gives: [],
      records: [],
      outcomes: [],
      citations: []
    };
    this.attemptHead(first2, () => {
      node.name = this.name();
      this.anyOrder(this.branchParts, node);
    });
    this.exitsInto(this.outcomeItems, node.outcomes, node.records);
    return this.done(node);
  });
  joinParts = partTable([
    [W.max, this.atMostPart],
    [W.reason, this.reasonPart]
  ]);
  join(word, quantifier) {
    const first2 = this.word(word);
    const node = {
      kind: "Join",
      start: first2.start,
      end: first2.end,
      quantifier,
      target: this.noName()
    };
    this.attempt(first2, () => {
      if (quantifier !== "otherwise") node.outcome = this.call(this.action);
      if (this.RECORDING_PHASE || this.atType(ARROW)) this.take(ARROW, "arrow");
      else this.arrowBefore();
      node.target = this.name();
      this.anyOrder(this.joinParts, node);
    });
    return this.done(node);
  }
  arrowBefore() {
    if (!this.atName() || this.opensLine()) this.fail("arrow");
    const at = this.previous().end;
    this.report(problem("missing-arrow", at, this.peek().start, {}, { start: at, end: at, text: " ->" }));
  }
  redoParts = partTable([
    [W["redo-readers"], (draft) => void (this.word(W["redo-readers"]), draft.redo = "readers")],
    [W["redo-all"], (draft) => void (this.word(W["redo-all"]), draft.redo = "all")]
  ]);
  amendRule = this.RULE("amendRule", () => {
    const first2 = this.word(W["when-amended"]);
    const node = { kind: "AmendRule", start: first2.start, end: first2.end, redo: "all" };
    this.attempt(
      first2,
      () => this.choose(this.redoParts, node, { keyword: "redo-readers" }, { keyword: "redo-all" })
    );
    return this.done(node);
  });
  parallelItems = itemTable("parallel", [
    [W.branch, () => this.call(this.branch)],
    [W["when-all"], () => this.join(W["when-all"], "all")],
    [W["when-any"], () => this.join(W["when-any"], "any")],
    [W.otherwise, () => this.join(W.otherwise, "otherwise")],
    [W["when-amended"], () => this.call(this.amendRule)]
  ]);
  parallel = this.RULE("parallel", () => {
    const first2 = this.peek();
    const node = {
      kind: "Parallel",
      ...this.stateHead(W.parallel),
      branches: [],
      joins: []
    };
    this.attemptHead(first2, () => {
      node.name = this.name();
      this.anyOrder(this.stateParts, node);
    });
    const found = [];
    this.block(this.parallelItems, found);
    for (const each of found) {
      if (each.kind === "Branch") node.branches.push(each);
      else if (each.kind === "Join") node.joins.push(each);
      else if (each.kind === "AmendRule") node.amend = each;
    }
    return this.done(node);
  });
};

// ../../tmp/gram/grammar/parser/flows.ts
var FlowParser = class extends ParallelParser {
  slot = this.RULE("slot", () => {
    const first2 = this.word(W.slot);
    const node = { kind: "Slot", start: first2.start, end: first2.end, name: this.noName() };
    this.attempt(first2, () => {
      node.name = this.name();
      this.labelInto(node);
      this.maybe(W["and-then"], () => {
        this.word(W["and-then"]);
        node.then = this.name();
      });
    });
    return this.done(node);
  });
  anytime = this.RULE("anytime", () => {
    const first2 = this.word(W.anytime);
    const node = { kind: "Anytime", start: first2.start, end: first2.end, exits: [] };
    this.exitsInto(this.exitItems, node.exits, []);
    return this.done(node);
  });
  dutyParts = partTable([
    [W.max, this.atMostPart],
    [DURATION, (draft) => draft.before = this.durationNode()],
    [W["legal-basis"], this.basisPart]
  ]);
  duty(word, duty) {
    const first2 = this.word(word);
    const node = { kind: "Duty", start: first2.start, end: first2.end, duty, citations: [] };
    this.attempt(first2, () => this.anyOrder(this.dutyParts, node));
    return this.done(node);
  }
  flowItems = itemTable("flow", [
    [W.step, () => this.call(this.step)],
    [W.wait, () => this.call(this.wait)],
    [W.parallel, () => this.call(this.parallel)],
    [W.end, () => this.call(this.end)],
    [W.slot, () => this.call(this.slot)],
    [W.anytime, () => this.call(this.anytime)],
    [W.apology, () => this.duty(W.apology, "apology")],
    [W["action.reappoint"], () => this.duty(W["action.reappoint"], "reappoint")],
    [W.receipt, () => this.duty(W.receipt, "receipt")],
    [W["no-receipt"], () => this.duty(W["no-receipt"], "no-receipt")],
    [W.survey, () => this.duty(W.survey, "survey")]
  ]);
  stepsParts = partTable([
    [
      W.following,
      (draft) => {
        this.word(W.following);
        draft.flow = this.name();
      }
    ],
    [W["legal-basis"], this.basisPart]
  ]);
  steps = this.RULE("steps", () => {
    const first2 = this.word(W.steps);
    const node = {
      kind: "Steps",
      start: first2.start,
      end: first2.end,
      citations: [],
      items: []
    };
    this.attemptHead(first2, () => this.anyOrder(this.stepsParts, node));
    if (this.RECORDING_PHASE)
      this.option(this.fresh(), () => this.block(this.flowItems, node.items));
    else if (this.atType(LEFT_BRACE) || node.flow === void 0)
      this.block(this.flowItems, node.items);
    return this.done(node);
  });
};

// ../../tmp/gram/grammar/parser/scenarios.ts
var ScenarioParser = class extends FlowParser {
  assignment = this.RULE("assignment", () => {
    const target = this.call(this.value);
    this.take(EQUALS, { sign: "=" });
    const value = this.call(this.value);
    return { kind: "Assignment", start: target.start, end: value.end, target, value };
  });
  assignmentsInto(found) {
    this.commaList(() => found.push(this.call(this.assignment)));
  }
  given = this.RULE("given", () => {
    const first2 = this.word(W.for);
    const node = { kind: "Given", start: first2.start, end: first2.end, assignments: [] };
    this.attempt(first2, () => this.assignmentsInto(node.assignments));
    return this.done(node);
  });
  whenParts = partTable([
    [
      W.at,
      (draft) => {
        this.word(W.at);
        draft.date = this.dateNode();
        this.maybeType(TIME, () => {
          draft.time = this.timeNode();
        });
      }
    ],
    [
      W.reason,
      (draft) => {
        this.word(W.reason);
        draft.reason = this.string("text");
      }
    ],
    [W.with, (draft) => this.valuesInto(W.with, draft)],
    [W.records, (draft) => this.valuesInto(W.records, draft)]
  ]);
  valuesInto(word, draft) {
    this.word(word);
    this.assignmentsInto(draft.values);
  }
  event = this.RULE("event", () => {
    const first2 = this.word(W.when);
    const node = { kind: "When", start: first2.start, end: first2.end, values: [] };
    this.attempt(first2, () => {
      if (this.RECORDING_PHASE) this.option(this.fresh(), () => this.branchOfEvent(node));
      else if (this.at(W.branch) || this.branchFollows()) this.branchOfEvent(node);
      node.action = this.call(this.action);
      this.anyOrder(this.whenParts, node);
    });
    return this.done(node);
  });
  /** `khi phòng_cháy đồng ý lúc …`: a name before an action is the branch. */
  branchFollows() {
    if (!this.atName() || this.atAction()) return false;
    const next = this.peekAt(2);
    return next.tokenTypeIdx !== W.at.free && next.line === this.peek().line && this.actionAt(next);
  }
  actionAt(token) {
    return token.tokenTypeIdx === PLAIN_NAME.tokenTypeIdx || this.isAction(token);
  }
  branchOfEvent(node) {
    this.skip(W.branch);
    node.branch = this.name();
  }
  // --- expectations ----------------------------------------------------------------------------------------
  expectations = partTable([
    [W.fee, (draft) => this.expectCharge(draft, W.fee, "fee")],
    [W.levy, (draft) => this.expectCharge(draft, W.levy, "levy")],
    [
      W.total,
      (draft) => {
        const { start } = this.word(W.total);
        this.take(EQUALS, { sign: "=" });
        this.expect(draft, { kind: "ExpectTotal", start, end: start, amount: this.moneyNode() });
      }
    ],
    [
      W.due,
      (draft) => {
        const { start } = this.word(W.due);
        this.take(EQUALS, { sign: "=" });
        const node = {
          kind: "ExpectDue",
          start,
          end: start,
          date: this.dateNode()
        };
        this.maybeType(TIME, () => {
          node.time = this.timeNode();
        });
        this.expect(draft, node);
      }
    ],
    [
      W["is-at"],
      (draft) => {
        const { start } = this.word(W["is-at"]);
        this.expect(draft, { kind: "ExpectState", start, end: start, state: this.name() });
      }
    ],
    [
      W.end,
      (draft) => {
        const { start } = this.word(W.end);
        this.expect(draft, { kind: "ExpectEnd", start, end: start, state: this.name() });
      }
    ],
    [W.needs, (draft) => this.expectPapers(draft, W.needs, true)],
    [W["needs-not"], (draft) => this.expectPapers(draft, W["needs-not"], false)],
    [W.shows, (draft) => this.expectShown(draft, W.shows, true)],
    [W["shows-not"], (draft) => this.expectShown(draft, W["shows-not"], false)],
    [
      W.cannot,
      (draft) => {
        const { start } = this.word(W.cannot);
        this.expect(draft, { kind: "ExpectRefused", start, end: start, action: this.call(this.action) });
      }
    ],
    [W.case, (draft) => this.expectValue(draft)],
    [W.channel, (draft) => this.expectValue(draft)],
    [W.applicant, (draft) => this.expectValue(draft)],
    [W["filing-date"], (draft) => this.expectValue(draft)],
    [W["filing-place"], (draft) => this.expectValue(draft)],
    [NAME2, (draft) => this.expectValue(draft)]
  ]);
  expect(draft, expectation) {
    draft.expectation = this.done(expectation);
  }
  expectCharge(draft, word, type2) {
    const { start } = this.word(word);
    let name;
    if (this.RECORDING_PHASE) this.option(this.fresh(), () => this.name());
    else if (this.atName()) name = this.name();
    this.take(EQUALS, { sign: "=" });
    const amount = this.moneyNode();
    this.expect(draft, {
      kind: "ExpectCharge",
      start,
      end: start,
      type: type2,
      amount,
      ...name !== void 0 && { name }
    });
  }
  expectPapers(draft, word, needed) {
    const { start } = this.word(word);
    this.expect(draft, { kind: "ExpectPapers", start, end: start, needed, papers: this.names() });
  }
  expectShown(draft, word, shown) {
    const { start } = this.word(word);
    const fields = [];
    this.commaList(() => {
      const path = [this.anyName()];
      if (this.RECORDING_PHASE) this.many(this.fresh(), () => this.path());
      else while (this.atType(DOT)) path.push(...this.path());
      fields.push(path);
    });
    this.expect(draft, { kind: "ExpectShown", start, end: start, shown, fields });
  }
  expectValue(draft) {
    const { start, target, value } = this.call(this.assignment);
    this.expect(draft, { kind: "ExpectValue", start, end: start, target, value });
  }
  then = this.RULE("then", () => {
    const first2 = this.word(W.then);
    const node = { kind: "Then", start: first2.start, end: first2.end };
    this.attempt(first2, () => this.choose(this.expectations, node, "expectation"));
    return this.done(node);
  });
  scenarioItems = itemTable("scenario", [
    [W.for, () => this.call(this.given)],
    [W.when, () => this.call(this.event)],
    [W.then, () => this.call(this.then)]
  ]);
  scenario = this.RULE("scenario", () => {
    const first2 = this.word(W.scenario);
    const at = first2.end;
    const node = {
      kind: "Scenario",
      start: first2.start,
      end: first2.end,
      title: { kind: "Label", start: at, end: at, vi: "" },
      items: []
    };
    this.attemptHead(first2, () => {
      node.title = this.label();
    });
    this.block(this.scenarioItems, node.items);
    return this.done(node);
  });
};

// ../../tmp/gram/grammar/parser/headlines.ts
var channelByType = new Map(
  channelWords.flatMap(([word]) => [[word.only, word], [word.free, word]])
);
var applicantByType = new Map(
  applicantWords.flatMap((entry) => [[entry[0].only, entry], [entry[0].free, entry]])
);
var HeadlineParser = class extends ScenarioParser {
  codeLine = this.RULE("codeLine", () => {
    const first2 = this.word(W.code);
    const node = { kind: "Code", start: first2.start, end: first2.end, notYet: false };
    this.attempt(first2, () => {
      if (this.RECORDING_PHASE)
        this.or(this.fresh(), [{ ALT: () => this.word(W["not-yet"]) }, { ALT: () => this.textNode() }]);
      else if (this.at(W["not-yet"])) {
        this.word(W["not-yet"]);
        node.notYet = true;
      } else node.value = this.textNode("text", { keyword: "not-yet" });
    });
    return this.done(node);
  });
  versionParts = partTable([
    [W.replaces, (draft) => void (this.word(W.replaces), draft.replaces = this.wholeNumber())],
    ...this.periodParts,
    [W.draft, (draft) => void (this.word(W.draft), draft.draft = true)],
    [W.assumption, this.assumptionPart]
  ]);
  version = this.RULE("version", () => {
    const first2 = this.word(W.version);
    const node = {
      kind: "Version",
      start: first2.start,
      end: first2.end,
      number: 0,
      draft: false
    };
    this.attempt(first2, () => {
      node.number = this.wholeNumber();
      this.anyOrder(this.versionParts, node);
    });
    return this.done(node);
  });
  supersedes = this.RULE("supersedes", () => {
    const first2 = this.word(W.replaces);
    const node = {
      kind: "Supersedes",
      start: first2.start,
      end: first2.end,
      procedures: []
    };
    this.attempt(first2, () => this.commaList(() => node.procedures.push(this.anyName())));
    return this.done(node);
  });
  sector = this.RULE("sector", () => {
    const first2 = this.word(W.sector);
    const node = { kind: "Sector", start: first2.start, end: first2.end, name: this.noName() };
    this.attempt(first2, () => {
      node.name = this.name();
      this.labelInto(node);
    });
    return this.done(node);
  });
  placeParts = partTable([
    [W["filing-place"], (draft) => void (this.word(W["filing-place"]), draft.by = "filing-place")],
    [W.location, (draft) => void (this.word(W.location), draft.by = "location")],
    [W.case, (draft) => void (this.word(W.case), draft.by = "case")]
  ]);
  agencyParts = partTable([
    [
      W.following,
      (draft) => {
        this.word(W.following);
        this.choose(
          this.placeParts,
          draft,
          { keyword: "filing-place" },
          { keyword: "location" },
          { keyword: "case" }
        );
      }
    ],
    [W.assumption, this.assumptionPart]
  ]);
  agencies = this.RULE("agencies", () => {
    const first2 = this.word(W.agency);
    const node = { kind: "Agencies", start: first2.start, end: first2.end, agencies: [] };
    this.attempt(first2, () => {
      node.agencies = this.names();
      this.anyOrder(this.agencyParts, node);
    });
    return this.done(node);
  });
  withinParts = partTable([
    [
      W["level.commune"],
      (draft) => void (this.word(W["level.commune"]), draft.regardlessWithin = "commune")
    ],
    [
      W["level.province"],
      (draft) => void (this.word(W["level.province"]), draft.regardlessWithin = "province")
    ],
    [W.country, (draft) => void (this.word(W.country), draft.regardlessWithin = "country")]
  ]);
  filingParts = partTable([
    [
      W.regardless,
      (draft) => {
        this.word(W.regardless);
        this.choose(
          this.withinParts,
          draft,
          { keyword: "level.province" },
          { keyword: "level.commune" },
          { keyword: "country" }
        );
      }
    ],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart]
  ]);
  filingPlace = this.RULE("filingPlace", () => {
    const first2 = this.word(W["filing-place"]);
    const node = {
      kind: "FilingPlace",
      start: first2.start,
      end: first2.end,
      agencies: [],
      citations: []
    };
    this.attempt(first2, () => {
      node.agencies = this.names();
      this.anyOrder(this.filingParts, node);
    });
    return this.done(node);
  });
  applicants = this.RULE("applicants", () => {
    const first2 = this.word(W.applicants);
    const node = { kind: "Applicants", start: first2.start, end: first2.end, kinds: [] };
    this.attempt(
      first2,
      () => this.commaList(
        () => node.kinds.push(this.call(this.applicantItem)),
        (token) => applicantByType.has(token.tokenTypeIdx)
      )
    );
    return this.done(node);
  });
  applicantItem = this.RULE("applicantItem", () => {
    const first2 = this.peek();
    const node = { kind: "ApplicantItem", start: first2.start, end: first2.end };
    if (this.RECORDING_PHASE)
      this.or(this.fresh(), [
        ...applicantWords.map(([word]) => ({ ALT: () => this.word(word), IGNORE_AMBIGUITIES: true })),
        { ALT: () => this.name(), IGNORE_AMBIGUITIES: true }
      ]);
    const entry = applicantByType.get(first2.tokenTypeIdx);
    if (entry !== void 0 && !this.RECORDING_PHASE) {
      this.word(entry[0]);
      node.word = entry[1];
    } else if (!this.RECORDING_PHASE) {
      if (!this.atName() || this.opensLine() && this.previous().tokenTypeIdx !== COMMA.tokenTypeIdx)
        this.fail("applicant");
      node.own = this.anyName();
    }
    this.labelInto(node);
    return this.done(node);
  });
  channelItem = this.RULE("channelItem", () => {
    const { start, end } = this.peek();
    const taken = this.anyWord(channelByType, "channel");
    const word = channelWords.find((entry) => entry[0] === taken)?.[1] ?? "counter";
    const node = { kind: "ChannelItem", start, end, word };
    this.maybe(W.reason, () => {
      this.word(W.reason);
      node.reason = this.string("text");
    });
    return this.done(node);
  });
  channels = this.RULE("channels", () => {
    const first2 = this.word(W.channels);
    const node = { kind: "Channels", start: first2.start, end: first2.end, channels: [] };
    this.attempt(
      first2,
      () => this.commaList(
        () => node.channels.push(this.call(this.channelItem)),
        (token) => channelByType.has(token.tokenTypeIdx)
      )
    );
    return this.done(node);
  });
};

// ../../tmp/gram/grammar/parser/sheet-lines.ts
var SheetLineParser = class extends HeadlineParser {
  legalBasis = this.RULE("legalBasis", () => {
    const first2 = this.peek();
    const node = { kind: "LegalBasis", start: first2.start, end: first2.end, citations: [] };
    this.attempt(first2, () => this.basis(node.citations));
    return this.done(node);
  });
  resultParts = partTable([
    [STRING, this.labelPart],
    [W.code, this.codePart],
    [W.template, (draft) => void (this.word(W.template), draft.template = this.string("file-path"))],
    [W.signed, (draft) => void (this.word(W.signed), draft.signed = true)],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart]
  ]);
  result = this.RULE("result", () => {
    const first2 = this.word(W.result);
    const node = {
      kind: "Result",
      start: first2.start,
      end: first2.end,
      none: false,
      signed: false,
      citations: []
    };
    this.hintInto(node);
    if (this.skip(W.none)) return this.done({ ...node, none: true });
    this.attempt(first2, () => {
      node.name = this.name();
      this.anyOrder(this.resultParts, node);
    });
    return this.done(node);
  });
  volumeParts = partTable([[W.assumption, this.assumptionPart]]);
  yearlyVolume = this.RULE("yearlyVolume", () => {
    const first2 = this.word(W.volume);
    let node;
    this.attempt(first2, () => {
      node = { kind: "YearlyVolume", start: first2.start, end: first2.end, count: this.numberNode() };
      this.word(W["per-year"]);
      this.anyOrder(this.volumeParts, node);
    });
    return node && this.done(node);
  });
  caseParts = partTable([
    [STRING, this.labelPart],
    [W.code, this.codePart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart]
  ]);
  cases = this.RULE("cases", () => {
    const first2 = this.word(W.case);
    const node = { kind: "Cases", start: first2.start, end: first2.end, cases: [] };
    this.attempt(
      first2,
      () => this.commaList(() => {
        const name = node.cases.length === 0 ? this.name() : this.anyName();
        const each = { kind: "Case", start: name.start, end: name.end, name };
        node.cases.push(each);
        this.anyOrder(this.caseParts, each);
        this.done(each);
      })
    );
    return this.done(node);
  });
  requirementParts = partTable([
    [
      STRING,
      (draft) => {
        draft.text = this.label();
      }
    ],
    [W.when, this.whenPart],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart]
  ]);
  requirement = this.RULE("requirement", () => {
    const first2 = this.word(W.requirement);
    const node = {
      kind: "Requirement",
      start: first2.start,
      end: first2.end,
      none: false,
      citations: []
    };
    if (this.skip(W.none)) return this.done({ ...node, none: true });
    this.attempt(first2, () => {
      if (this.RECORDING_PHASE) this.option(this.fresh(), () => this.name());
      else if (!this.atType(STRING)) {
        if (!this.atName() || this.opensLine()) this.fail("text", { keyword: "none" });
        node.name = this.name();
      }
      this.anyOrder(this.requirementParts, node);
    });
    return this.done(node);
  });
};

// ../../tmp/gram/grammar/parser/combined-lines.ts
var CombinedLineParser = class extends SheetLineParser {
  ruleParts = partTable([
    [
      W.following,
      (draft) => {
        this.word(W.following);
        if (this.RECORDING_PHASE)
          this.or(this.fresh(), [
            { ALT: () => this.word(W["old-version"]) },
            { ALT: () => this.word(W["new-version"]) }
          ]);
        else if (this.at(W["new-version"])) {
          this.word(W["new-version"]);
          draft.rule = "new-version";
        } else this.word(W["old-version"]);
      }
    ],
    [W["action.stop"], (draft) => void (this.word(W["action.stop"]), draft.rule = "stop")]
  ]);
  transitionParts = partTable([[W["legal-basis"], this.basisPart]]);
  transition = this.RULE("transition", () => {
    const first2 = this.word(W.transition);
    const node = {
      kind: "Transition",
      start: first2.start,
      end: first2.end,
      rule: "old-version",
      citations: []
    };
    this.attempt(first2, () => {
      this.word(W.pending);
      this.choose(this.ruleParts, node, { keyword: "following" }, { keyword: "action.stop" });
      this.anyOrder(this.transitionParts, node);
    });
    return this.done(node);
  });
  accept = this.RULE("accept", () => {
    const first2 = this.word(W.accept);
    const at = first2.end;
    const node = {
      kind: "Accept",
      start: first2.start,
      end: at,
      code: { kind: "Text", start: at, end: at, value: "" }
    };
    this.attempt(first2, () => {
      node.code = this.textNode("text");
      this.maybe(W.reason, () => {
        this.word(W.reason);
        node.reason = this.string("text");
      });
    });
    return this.done(node);
  });
  orderParts = partTable([
    [W.series, (draft) => void (this.word(W.series), draft.order = "series")],
    [W.parallel, (draft) => void (this.word(W.parallel), draft.order = "parallel")]
  ]);
  partsLine = this.RULE("partsLine", () => {
    const first2 = this.word(W.include);
    const node = {
      kind: "Parts",
      start: first2.start,
      end: first2.end,
      procedures: [],
      order: "series"
    };
    this.attempt(first2, () => {
      this.commaList(() => node.procedures.push(this.anyName()));
      this.choose(this.orderParts, node, { keyword: "series" }, { keyword: "parallel" });
    });
    return this.done(node);
  });
  eventParts = partTable([
    [W["action.fail"], (draft) => void (this.word(W["action.fail"]), draft.event = "fails")],
    [
      W["part.supplemented"],
      (draft) => void (this.word(W["part.supplemented"]), draft.event = "supplemented")
    ],
    [W["part.withdrawn"], (draft) => void (this.word(W["part.withdrawn"]), draft.event = "withdrawn")],
    [W["action.withdraw"], (draft) => void (this.word(W["action.withdraw"]), draft.event = "withdrawn")]
  ]);
  effectParts = partTable([
    [W["stop-all"], (draft) => void (this.word(W["stop-all"]), draft.then = "stop-all")],
    [W.continue, (draft) => void (this.word(W.continue), draft.then = "continue")],
    [W.wait, (draft) => void (this.word(W.wait), draft.then = "wait")]
  ]);
  partRule = this.RULE("partRule", () => {
    const first2 = this.word(W["one-part"]);
    const node = {
      kind: "PartRule",
      start: first2.start,
      end: first2.end,
      event: "fails",
      then: "stop-all"
    };
    this.attempt(first2, () => {
      this.choose(
        this.eventParts,
        node,
        { keyword: "action.fail" },
        { keyword: "part.supplemented" },
        { keyword: "part.withdrawn" }
      );
      this.word(W.then);
      this.choose(
        this.effectParts,
        node,
        { keyword: "stop-all" },
        { keyword: "continue" },
        { keyword: "wait" }
      );
    });
    return this.done(node);
  });
  sharedDossier() {
    const { start, end } = this.word(W["shared-dossier"]);
    return { kind: "SharedDossier", start, end };
  }
};

// ../../tmp/gram/grammar/parser/procedures.ts
var ProcedureParser = class extends CombinedLineParser {
  procedureItems = itemTable("procedure", [
    [W.code, () => this.call(this.codeLine)],
    [W.version, () => this.call(this.version)],
    [W.replaces, () => this.call(this.supersedes)],
    [W.sector, () => this.call(this.sector)],
    [W.agency, () => this.call(this.agencies)],
    [W["filing-place"], () => this.call(this.filingPlace)],
    [W.applicants, () => this.call(this.applicants)],
    [W.channels, () => this.call(this.channels)],
    [W["legal-basis"], () => this.call(this.legalBasis)],
    [W.result, () => this.call(this.result)],
    [W.volume, () => this.call(this.yearlyVolume)],
    [W.case, () => this.call(this.cases)],
    [W.requirement, () => this.call(this.requirement)],
    [W.form, () => this.call(this.form)],
    [W.dossier, () => this.call(this.dossier)],
    [W.fee, () => this.call(this.fee)],
    [W.levy, () => this.call(this.levy)],
    [W.term, () => this.call(this.term)],
    [W.steps, () => this.call(this.steps)],
    [W.transition, () => this.call(this.transition)],
    [W.accept, () => this.call(this.accept)],
    [W.include, () => this.call(this.partsLine)],
    [W["shared-dossier"], () => this.sharedDossier()],
    [W["one-part"], () => this.call(this.partRule)],
    [W.scenario, () => this.call(this.scenario)]
  ]);
  procedureParts = partTable([
    [STRING, this.labelPart],
    [W.formerly, this.formerlyPart]
  ]);
  procedureOf(word, combined) {
    const first2 = this.word(word);
    const node = {
      kind: "Procedure",
      start: first2.start,
      end: first2.end,
      combined,
      name: this.noName(),
      items: []
    };
    this.hintInto(node);
    this.attemptHead(first2, () => {
      node.name = this.name();
      this.anyOrder(this.procedureParts, node);
    });
    this.block(this.procedureItems, node.items);
    return this.done(node);
  }
  procedure = this.RULE("procedure", () => this.procedureOf(W.procedure, false));
  combinedProcedure = this.RULE(
    "combinedProcedure",
    () => this.procedureOf(W.combined, true)
  );
};

// ../../tmp/gram/grammar/parser/calendars.ts
var weekdays = new Map(
  [
    ["thu_hai", "monday"],
    ["thu_ba", "tuesday"],
    ["thu_tu", "wednesday"],
    ["thu_nam", "thursday"],
    ["thu_sau", "friday"],
    ["thu_bay", "saturday"],
    ["chu_nhat", "sunday"]
  ].flatMap((names2, index) => names2.map((name) => [name, index + 1]))
);
var CalendarParser = class extends ProcedureParser {
  hoursParts = partTable([
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart]
  ]);
  officeHours = this.RULE("officeHours", () => {
    const first2 = this.word(W["office-hours"]);
    const node = {
      kind: "OfficeHours",
      start: first2.start,
      end: first2.end,
      weekdays: [],
      hours: [],
      citations: []
    };
    this.attempt(first2, () => {
      this.commaList(() => node.weekdays.push(this.weekday()));
      this.commaList(() => node.hours.push(this.hours()));
      this.anyOrder(this.hoursParts, node);
    });
    return this.done(node);
  });
  weekday() {
    if (this.RECORDING_PHASE) {
      this.take(NAME2);
      return 1;
    }
    const number = this.atName() ? weekdays.get(asciiName(this.text(this.peek()))) : void 0;
    if (number === void 0) this.fail("weekday");
    this.currIdx++;
    return number;
  }
  hours() {
    const from = this.timeNode();
    this.word(W.to);
    return { from, to: this.timeNode() };
  }
  days() {
    const days = { from: this.dateNode() };
    this.maybe(W.to, () => {
      this.word(W.to);
      days.to = this.dateNode();
    });
    return days;
  }
  offParts = partTable([
    [STRING, this.labelPart],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart]
  ]);
  daysOff = this.RULE("daysOff", () => {
    const first2 = this.word(W.off);
    const node = {
      kind: "DaysOff",
      start: first2.start,
      end: first2.end,
      days: [],
      citations: []
    };
    this.attempt(first2, () => {
      this.commaList(() => node.days.push(this.days()));
      this.anyOrder(this.offParts, node);
    });
    return this.done(node);
  });
  workedParts = partTable([
    [W["instead-of"], (draft) => void (this.word(W["instead-of"]), draft.instead = this.dateNode())],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart]
  ]);
  workedDay = this.RULE("workedDay", () => {
    const first2 = this.word(W.works);
    let node;
    this.attempt(first2, () => {
      node = {
        kind: "WorkedDay",
        start: first2.start,
        end: first2.end,
        worked: this.dateNode(),
        citations: []
      };
      this.anyOrder(this.workedParts, node);
    });
    return node && this.done(node);
  });
  knownUntil = this.RULE("knownUntil", () => {
    const first2 = this.word(W["known-until"]);
    let node;
    this.attempt(first2, () => {
      node = { kind: "KnownUntil", start: first2.start, end: first2.end, date: this.dateNode() };
    });
    return node && this.done(node);
  });
  countParts = partTable([
    [W.counts, (draft) => void (this.word(W.counts), draft.value = true)],
    [W["not-counted"], (draft) => void (this.word(W["not-counted"]), draft.value = false)]
  ]);
  readingParts = partTable([[W["legal-basis"], this.basisPart]]);
  clockReading(word, reading) {
    const first2 = this.word(word);
    const node = {
      kind: "ClockReading",
      start: first2.start,
      end: first2.end,
      reading,
      value: true,
      citations: []
    };
    this.attempt(first2, () => {
      this.choose(this.countParts, node, { keyword: "counts" }, { keyword: "not-counted" });
      this.anyOrder(this.readingParts, node);
    });
    return this.done(node);
  }
  optionItems2 = itemTable("calendar", [
    [W.off, () => this.call(this.daysOff)],
    [W.works, () => this.call(this.workedDay)]
  ]);
  optionHead = partTable([
    [STRING, this.labelPart],
    [
      W.default,
      (draft) => {
        this.word(W.default);
        if (this.RECORDING_PHASE)
          this.or(this.fresh(), [{ ALT: () => this.word(W.yes) }, { ALT: () => this.word(W.no) }]);
        else if (this.at(W.yes)) {
          this.word(W.yes);
          draft.on = true;
        } else this.word(W.no);
      }
    ],
    [W["legal-basis"], this.basisPart]
  ]);
  calendarOption = this.RULE("calendarOption", () => {
    const first2 = this.word(W.option);
    const node = {
      kind: "CalendarOption",
      start: first2.start,
      end: first2.end,
      name: this.noName(),
      on: false,
      citations: [],
      items: []
    };
    this.attemptHead(first2, () => {
      node.name = this.name();
      this.anyOrder(this.optionHead, node);
    });
    this.block(this.optionItems2, node.items);
    return this.done(node);
  });
  calendarItems = itemTable("calendar", [
    [W["office-hours"], () => this.call(this.officeHours)],
    [W.off, () => this.call(this.daysOff)],
    [W.works, () => this.call(this.workedDay)],
    [W["known-until"], () => this.call(this.knownUntil)],
    [W["reading.saturday"], () => this.clockReading(W["reading.saturday"], "worked-saturday-counts")],
    [W["reading.request"], () => this.clockReading(W["reading.request"], "stop-day-counts")],
    [W["reading.answer"], () => this.clockReading(W["reading.answer"], "resume-day-counts")],
    [W.option, () => this.call(this.calendarOption)]
  ]);
  calendar = this.RULE("calendar", () => {
    const first2 = this.word(W.calendar);
    const node = {
      kind: "Calendar",
      start: first2.start,
      end: first2.end,
      name: this.noName(),
      items: []
    };
    this.attemptHead(first2, () => {
      node.name = this.name();
      this.labelInto(node);
    });
    this.block(this.calendarItems, node.items);
    return this.done(node);
  });
};

// ../../tmp/gram/grammar/parser/agencies.ts
var levels = ["commune", "district", "province", "ministry", "central"].map((level) => [W[`level.${level}`], level]);
var AgencyParser = class extends CalendarParser {
  levelParts = partTable(
    levels.map(([word, level]) => [word, (draft) => void (this.word(word), draft.level = level)])
  );
  successorPart = (draft) => {
    this.word(W.successor);
    draft.successor = this.name();
  };
  agencyDeclarationParts = partTable([
    [STRING, this.labelPart],
    [W.level, (draft) => void (this.word(W.level), this.choose(this.levelParts, draft, "level"))],
    [W.calendar, (draft) => void (this.word(W.calendar), draft.calendar = this.name())],
    [W.code, this.codePart],
    ...this.periodParts,
    [W.successor, this.successorPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart]
  ]);
  agency = this.RULE("agency", () => {
    const first2 = this.word(W.agency);
    const node = { kind: "Agency", start: first2.start, end: first2.end, name: this.noName() };
    this.attempt(first2, () => {
      node.name = this.name();
      this.anyOrder(this.agencyDeclarationParts, node);
    });
    return this.done(node);
  });
  fromFilePart = (draft) => {
    this.word(W["from-file"]);
    draft.file = this.textNode("file-path");
  };
  officeParts = partTable([
    [STRING, this.labelPart],
    [W.belongs, (draft) => void (this.word(W.belongs), draft.agency = this.name())],
    [W.code, this.codePart],
    [W["located-at"], (draft) => void (this.word(W["located-at"]), draft.place = this.string("text"))],
    ...this.periodParts,
    [W.successor, this.successorPart],
    [W["from-file"], this.fromFilePart]
  ]);
  office = this.RULE("office", () => {
    const first2 = this.word(W.office);
    const node = { kind: "Office", start: first2.start, end: first2.end };
    this.attempt(first2, () => {
      if (this.RECORDING_PHASE) this.option(this.fresh(), () => this.name());
      else if (!this.at(W.belongs)) node.name = this.name();
      this.anyOrder(this.officeParts, node);
    });
    return this.done(node);
  });
  roleParts = partTable([
    [STRING, this.labelPart],
    [
      W.belongs,
      (draft) => {
        this.word(W.belongs);
        draft.agencies = this.names();
      }
    ],
    ...this.periodParts,
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart]
  ]);
  role = this.RULE("role", () => {
    const first2 = this.word(W.role);
    const node = {
      kind: "Role",
      start: first2.start,
      end: first2.end,
      name: this.noName(),
      agencies: []
    };
    this.attempt(first2, () => {
      node.name = this.name();
      this.anyOrder(this.roleParts, node);
    });
    return this.done(node);
  });
  delegationParts = partTable([
    ...this.periodParts,
    [W["legal-basis"], this.basisPart]
  ]);
  delegation = this.RULE("delegation", () => {
    const first2 = this.word(W.delegate);
    const nobody = this.noName();
    const node = {
      kind: "Delegation",
      start: first2.start,
      end: first2.end,
      from: nobody,
      to: nobody,
      citations: []
    };
    this.attempt(first2, () => {
      node.from = this.name();
      this.word(W.for);
      node.to = this.name();
      this.anyOrder(this.delegationParts, node);
    });
    return this.done(node);
  });
};

// ../../tmp/gram/grammar/parser/registers.ts
var RegisterParser = class extends AgencyParser {
  documentParts = partTable([
    [STRING, this.labelPart],
    [W.code, this.codePart],
    [W["result-of"], (draft) => void (this.word(W["result-of"]), draft.resultOf = this.name())],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart]
  ]);
  document = this.RULE("document", () => {
    const first2 = this.word(W.document);
    const node = {
      kind: "Document",
      start: first2.start,
      end: first2.end,
      name: this.noName(),
      citations: []
    };
    this.attempt(first2, () => {
      node.name = this.name();
      this.anyOrder(this.documentParts, node);
    });
    return this.done(node);
  });
  codelistEntry = this.RULE("codelistEntry", () => {
    const first2 = this.peek();
    let node;
    this.attempt(first2, () => {
      const code = this.string("text");
      const label = this.label();
      node = { kind: "CodelistEntry", start: first2.start, end: label.end, code, label };
    });
    return node;
  });
  codelistItems = itemTable("codelist", [[STRING, () => this.call(this.codelistEntry)]]);
  codelistParts = partTable([
    [STRING, this.labelPart],
    [W.version, (draft) => void (this.word(W.version), draft.version = this.wholeNumber())],
    [W["from-file"], this.fromFilePart],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart]
  ]);
  codelist = this.RULE("codelist", () => {
    const first2 = this.word(W.codelist);
    const node = {
      kind: "Codelist",
      start: first2.start,
      end: first2.end,
      name: this.noName(),
      entries: [],
      citations: []
    };
    this.attemptHead(first2, () => {
      node.name = this.name();
      this.anyOrder(this.codelistParts, node);
    });
    this.maybeBlock(node.file === void 0, () => this.block(this.codelistItems, node.entries));
    return this.done(node);
  });
  /** A block that may be left out where the head says enough. */
  maybeBlock(needed, block) {
    if (this.RECORDING_PHASE) this.option(this.fresh(), block);
    else if (needed || this.atType(LEFT_BRACE)) block();
  }
  lawParts = partTable([
    [STRING, this.labelPart],
    [W["type.number"], (draft) => void (this.word(W["type.number"]), draft.number = this.string("text"))],
    [W.issued, (draft) => void (this.word(W.issued), draft.issued = this.dateNode())],
    ...this.periodParts,
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart]
  ]);
  law = this.RULE("law", () => {
    const first2 = this.word(W.law);
    const node = { kind: "Law", start: first2.start, end: first2.end, name: this.noName() };
    this.attempt(first2, () => {
      node.name = this.name();
      this.anyOrder(this.lawParts, node);
    });
    return this.done(node);
  });
  fallbackParts = partTable([
    [W.when, this.whenPart],
    [W["legal-basis"], this.basisPart]
  ]);
  fallback = this.RULE("fallback", () => {
    const first2 = this.word(W["if-no-data"]);
    let node;
    this.attempt(first2, () => {
      this.word(W.then);
      this.word(W["action.file"]);
      this.skip(W.within);
      node = {
        kind: "Fallback",
        start: first2.start,
        end: first2.end,
        limit: this.call(this.limit),
        citations: []
      };
      this.anyOrder(this.fallbackParts, node);
    });
    return node && this.done(node);
  });
  fallbackItems = itemTable("source", [[W["if-no-data"], () => this.call(this.fallback)]]);
  registryParts = partTable([
    [STRING, this.labelPart],
    [W.asks, (draft) => void (this.word(W.asks), draft.asked = this.names())],
    [W.answers, (draft) => void (this.word(W.answers), draft.answers = this.names())],
    ...this.periodParts,
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart]
  ]);
  registry = this.RULE("registry", () => {
    const first2 = this.word(W.source);
    const node = {
      kind: "Registry",
      start: first2.start,
      end: first2.end,
      name: this.noName(),
      asked: [],
      answers: [],
      citations: [],
      fallbacks: []
    };
    this.attemptHead(first2, () => {
      node.name = this.name();
      this.anyOrder(this.registryParts, node);
    });
    this.maybeBlock(false, () => this.block(this.fallbackItems, node.fallbacks));
    return this.done(node);
  });
};

// ../../tmp/gram/grammar/parser/declarations.ts
var DeclarationParser = class extends RegisterParser {
  groupParts = partTable([
    [STRING, this.labelPart],
    [W.personal, (draft) => void (this.word(W.personal), draft.personal = true)],
    [W.kept, (draft) => void (this.word(W.kept), draft.kept = this.durationNode())]
  ]);
  group = this.RULE("group", () => {
    const first2 = this.word(W.group);
    const node = {
      kind: "Group",
      start: first2.start,
      end: first2.end,
      name: this.noName(),
      personal: false,
      items: []
    };
    this.attemptHead(first2, () => {
      node.name = this.name();
      this.anyOrder(this.groupParts, node);
    });
    this.block(this.formItems, node.items);
    return this.done(node);
  });
  appliesTo = this.RULE("appliesTo", () => {
    const first2 = this.word(W["applies-to"]);
    const node = { kind: "AppliesTo", start: first2.start, end: first2.end, procedures: [] };
    this.attempt(first2, () => this.commaList(() => node.procedures.push(this.anyName())));
    return this.done(node);
  });
  campaignItems = itemTable("campaign", [
    [W["applies-to"], () => this.call(this.appliesTo)],
    [W.term, () => this.call(this.term)],
    [W.channels, () => this.call(this.channels)],
    [W.fee, () => this.call(this.fee)],
    [W.levy, () => this.call(this.levy)],
    [W.accept, () => this.call(this.accept)]
  ]);
  campaignParts = partTable([
    [STRING, this.labelPart],
    ...this.periodParts,
    [W["legal-basis"], this.basisPart]
  ]);
  campaign = this.RULE("campaign", () => {
    const first2 = this.word(W.campaign);
    const node = {
      kind: "Campaign",
      start: first2.start,
      end: first2.end,
      name: this.noName(),
      citations: [],
      items: []
    };
    this.attemptHead(first2, () => {
      node.name = this.name();
      this.anyOrder(this.campaignParts, node);
    });
    this.block(this.campaignItems, node.items);
    return this.done(node);
  });
  flowParts = partTable([
    [STRING, this.labelPart],
    [W["legal-basis"], this.basisPart]
  ]);
  flow = this.RULE("flow", () => {
    const first2 = this.word(W.flow);
    const node = {
      kind: "Flow",
      start: first2.start,
      end: first2.end,
      name: this.noName(),
      citations: [],
      items: []
    };
    this.attemptHead(first2, () => {
      node.name = this.name();
      this.anyOrder(this.flowParts, node);
    });
    this.block(this.flowItems, node.items);
    return this.done(node);
  });
};

// ../../tmp/gram/grammar/parser/source.ts
var SourceParser = class extends DeclarationParser {
  use = this.RULE("use", () => {
    const first2 = this.word(W.use);
    const at = first2.end;
    const node = {
      kind: "Use",
      start: first2.start,
      end: at,
      path: { kind: "Text", start: at, end: at, value: "" }
    };
    this.attempt(first2, () => {
      node.path = this.textNode("file-path");
    });
    return this.done(node);
  });
  fileItems = itemTable("file", [
    [W.use, () => this.call(this.use)],
    [W.procedure, () => this.call(this.procedure)],
    [W.combined, () => this.call(this.combinedProcedure)],
    [W.flow, () => this.call(this.flow)],
    [W.agency, () => this.call(this.agency)],
    [W.office, () => this.call(this.office)],
    [W.role, () => this.call(this.role)],
    [W.delegate, () => this.call(this.delegation)],
    [W.calendar, () => this.call(this.calendar)],
    [W.document, () => this.call(this.document)],
    [W.codelist, () => this.call(this.codelist)],
    [W.group, () => this.call(this.group)],
    [W.law, () => this.call(this.law)],
    [W.source, () => this.call(this.registry)],
    [W.campaign, () => this.call(this.campaign)]
  ]);
  file = this.RULE("file", () => {
    const uses = [];
    const declarations = [];
    if (this.RECORDING_PHASE) {
      this.many(this.fresh(), () => {
        this.or(
          this.fresh(),
          this.fileItems.alternatives.map((read) => ({
            ALT: () => read.call(this),
            IGNORE_AMBIGUITIES: true
          }))
        );
      });
      return { kind: "SourceTree", start: 0, end: 0, uses, declarations };
    }
    const found = [];
    this.items = this.fileItems;
    this.blockLine = -1;
    this.itemsUntil(END, this.fileItems, found);
    for (const each of found) {
      if (each.kind === "Use") uses.push(each);
      else declarations.push(each);
    }
    return { kind: "SourceTree", start: 0, end: this.source.length, uses, declarations };
  });
  /** Reads one text; the instance is used again for the next. */
  read(source, tokens, hints, problemLines) {
    this.source = source;
    this.hints = hints;
    this.problems = [];
    this.reportedLines = new Set(problemLines);
    this.overruled = /* @__PURE__ */ new Set();
    this.lastProblem = -1;
    this.input = tokens;
    const tree = this.file();
    this.input = [];
    return tree;
  }
  constructor(skipValidations = true) {
    super(skipValidations);
    this.tokVector = [new Token(END.tokenTypeIdx, 0, 0, 1, 0)];
    if (!skipValidations) this.performSelfAnalysis();
    else this.selfAnalysisDone = true;
  }
};

// ../../tmp/gram/grammar/parse.ts
var parser;
function parse(text) {
  parser ??= new SourceParser();
  const lexer = new Lexer2(text);
  lexer.run();
  let tokens = lexer.tokens;
  let problems = [...lexer.problems];
  if (!lexer.balanced || lexer.deepest > NESTING_LIMIT) {
    const balanced = lexer.balanced ? { tokens, problems: [] } : balanceBraces(text, tokens);
    const shallow = limitDepth(balanced.tokens, NESTING_LIMIT);
    problems.push(...balanced.problems, ...shallow.problems);
    tokens = shallow.tokens;
  }
  const tree = parser.read(text, tokens, lexer.hints, lexer.problemLines);
  if (parser.problems.length > 0 || problems.length > 0) {
    const { overruled } = parser;
    problems = [...problems.filter((each) => !overruled.has(each.start)), ...parser.problems];
    problems.sort((a, b) => a.start - b.start);
    const over = problems[PROBLEM_LIMIT];
    if (over !== void 0) {
      problems.length = PROBLEM_LIMIT;
      problems.push(problem("too-many-problems", over.start, over.end, { limit: PROBLEM_LIMIT }));
    }
  }
  return new Parsed(tree, problems, text, lexer);
}
var Parsed = class {
  tree;
  problems;
  #text;
  #lexer;
  #lexemes;
  constructor(tree, problems, text, lexer) {
    this.tree = tree;
    this.problems = problems;
    this.#text = text;
    this.#lexer = lexer;
  }
  get tokens() {
    this.#lexemes ??= lexemesOf(this.#text, this.#lexer.tokens, this.#lexer.trivia);
    return this.#lexemes;
  }
};

// compiler/diagnostics/syntax-words.ts
var CONCEPTS = {
  name: ["m\u1ED9t t\xEAn", "a name"],
  label: ["m\u1ED9t nh\xE3n trong ngo\u1EB7c k\xE9p", "a label in quotes"],
  text: ["ch\u1EEF trong ngo\u1EB7c k\xE9p", "text in quotes"],
  number: ["m\u1ED9t s\u1ED1", "a number"],
  "whole-number": ["m\u1ED9t s\u1ED1 nguy\xEAn", "a whole number"],
  date: ["m\u1ED9t ng\xE0y dd/mm/yyyy", "a date dd/mm/yyyy"],
  time: ["gi\u1EDD hh:mm", "a time hh:mm"],
  duration: ["m\u1ED9t th\u1EDDi h\u1EA1n nh\u01B0 \xAB3 ng\xE0y l\xE0m vi\u1EC7c\xBB", 'a term such as "3 working days"'],
  amount: ["m\u1ED9t s\u1ED1 ti\u1EC1n nh\u01B0 \xAB75.000 \u0111\u1ED3ng\xBB", 'an amount such as "75.000 dong"'],
  percent: ["m\u1ED9t ph\u1EA7n tr\u0103m nh\u01B0 \xAB50 %\xBB", 'a percentage such as "50 %"'],
  size: ["m\u1ED9t dung l\u01B0\u1EE3ng nh\u01B0 \xAB50 MB\xBB", 'a size such as "50 MB"'],
  times: ["s\u1ED1 l\u1EA7n nh\u01B0 \xAB2 l\u1EA7n\xBB", 'a number of times such as "2 times"'],
  block: ["kh\u1ED1i { \u2026 }", "a block { \u2026 }"],
  arrow: ["m\u0169i t\xEAn \xAB->\xBB", 'an arrow "->"'],
  "field-type": ["ki\u1EC3u c\u1EE7a tr\u01B0\u1EDDng nh\u01B0 \xABv\u0103n b\u1EA3n\xBB, \xABs\u1ED1\xBB, \xABng\xE0y\xBB", 'a type such as "text", "number", "date"'],
  action: ["t\xEAn vi\u1EC7c nh\u01B0 \xAB\u0111\u1EA1t\xBB, \xABthi\u1EBFu h\u1ED3 s\u01A1\xBB", 'an action such as "pass", "incomplete"'],
  condition: ["m\u1ED9t \u0111i\u1EC1u ki\u1EC7n", "a condition"],
  value: ["m\u1ED9t gi\xE1 tr\u1ECB", "a value"],
  comparison: ["ph\xE9p so s\xE1nh nh\u01B0 \xAB=\xBB, \xAB>\xBB, \xABthu\u1ED9c\xBB", 'a comparison such as "=", ">", "belongs to"'],
  "paper-count": ["s\u1ED1 b\u1EA3n nh\u01B0 \xAB1 b\u1EA3n ch\xEDnh\xBB", 'a count such as "1 original"'],
  "copy-kind": ["lo\u1EA1i b\u1EA3n: b\u1EA3n ch\xEDnh, b\u1EA3n sao, b\u1EA3n \u0111i\u1EC7n t\u1EED", "a kind: original, plain copy, electronic copy"],
  channel: ["c\xE1ch th\u1EE9c: tr\u1EF1c tuy\u1EBFn, tr\u1EF1c ti\u1EBFp, b\u01B0u ch\xEDnh, kiosk", "a channel: online, counter, post, kiosk"],
  applicant: ["\u0111\u1ED1i t\u01B0\u1EE3ng nh\u01B0 \xABc\xE1 nh\xE2n\xBB, \xABt\u1ED5 ch\u1EE9c\xBB", 'an applicant such as "individual"'],
  level: ["c\u1EA5p: x\xE3, t\u1EC9nh, b\u1ED9", "a level: commune, province, ministry"],
  weekday: ["th\u1EE9 trong tu\u1EA7n nh\u01B0 \xABth\u1EE9_hai\xBB", 'a weekday such as "monday"'],
  expectation: ["\u0111i\u1EC1u mong \u0111\u1EE3i nh\u01B0 \xABh\u1EB9n tr\u1EA3 = \u2026\xBB, \xAB\u0111ang \u1EDF \u2026\xBB", "something expected, such as a due date or a state"],
  "file-path": ["\u0111\u01B0\u1EDDng d\u1EABn t\u1EC7p trong ngo\u1EB7c k\xE9p", "a file path in quotes"],
  "file-type": ["\u0111u\xF4i t\u1EC7p nh\u01B0 \xABpdf\xBB", 'a file type such as "pdf"'],
  "line-end": ["h\u1EBFt d\xF2ng", "the end of the line"]
};
var BLOCKS = {
  file: ["t\u1EC7p", "file"],
  procedure: ["th\u1EE7 t\u1EE5c", "procedure"],
  form: ["t\u1EDD khai", "form"],
  options: ["l\u1EF1a ch\u1ECDn", "options"],
  dossier: ["h\u1ED3 s\u01A1", "dossier"],
  charge: ["ph\xED, l\u1EC7 ph\xED", "fee or levy"],
  bands: ["b\u1EA3ng b\u1EADc", "bands"],
  term: ["th\u1EDDi h\u1EA1n", "term"],
  flow: ["tr\xECnh t\u1EF1", "steps"],
  state: ["b\u01B0\u1EDBc", "step"],
  parallel: ["ph\u1EA7n song song", "parallel part"],
  branch: ["nh\xE1nh", "branch"],
  records: ["ghi nh\u1EADn", "records"],
  scenario: ["t\xECnh hu\u1ED1ng", "scenario"],
  calendar: ["l\u1ECBch", "calendar"],
  codelist: ["danh m\u1EE5c", "code list"],
  source: ["ngu\u1ED3n", "source"],
  campaign: ["\u0111\u1EE3t", "campaign"]
};
var blockVi = (block) => BLOCKS[block][0];
var blockEn = (block) => BLOCKS[block][1];
function conceptIn(concept, language) {
  if (typeof concept === "string") return CONCEPTS[concept][language];
  if ("item" in concept) {
    const block = BLOCKS[concept.item][language];
    return language === 0 ? `m\u1ED9t m\u1EE5c c\u1EE7a ${block}` : `an item of the ${block}`;
  }
  if ("sign" in concept) return language === 0 ? `d\u1EA5u \xAB${concept.sign}\xBB` : `the sign "${concept.sign}"`;
  const spelling = spellings[language === 0 ? "vi" : "en"][concept.keyword];
  return language === 0 ? `\xAB${spelling}\xBB` : `"${spelling}"`;
}
var MOST_ALTERNATIVES = 4;
function listIn(expected, language) {
  const words = [...new Set(expected.map((concept) => conceptIn(concept, language)))].slice(0, MOST_ALTERNATIVES);
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} ${language === 0 ? "ho\u1EB7c" : "or"} ${last}`;
}
var expectedVi = (expected) => listIn(expected, 0);
var expectedEn = (expected) => listIn(expected, 1);

// compiler/diagnostics/codes/syntax.ts
var says = (vi3, en3) => define({ severity: "error", vi: vi3, en: en3 });
var syntax = {
  TT1001: says(
    ({ found, codePoint }) => `K\xFD t\u1EF1 \xAB${found}\xBB (${codePoint}) kh\xF4ng d\xF9ng \u0111\u01B0\u1EE3c \u1EDF \u0111\xE2y. H\xE3y x\xF3a ho\u1EB7c thay b\u1EB1ng d\u1EA5u th\u01B0\u1EDDng.`,
    ({ found, codePoint }) => `The character "${found}" (${codePoint}) cannot be used here. Delete or replace it.`
  ),
  TT1002: says(
    ({ found, codePoint, name }) => `Trong \xAB${name}\xBB c\xF3 ch\u1EEF \xAB${found}\xBB (${codePoint}) c\u1EE7a b\u1EA3ng ch\u1EEF kh\xE1c, tr\xF4ng gi\u1ED1ng ch\u1EEF Latinh. H\xE3y g\xF5 l\u1EA1i b\u1EB1ng ch\u1EEF ti\u1EBFng Vi\u1EC7t.`,
    ({ found, codePoint, name }) => `"${name}" contains "${found}" (${codePoint}), a letter of another script that looks Latin. Type it again.`
  ),
  TT1003: says(
    ({ codePoint }) => `C\xF3 k\xFD t\u1EF1 v\xF4 h\xECnh ${codePoint}, th\u01B0\u1EDDng do sao ch\xE9p t\u1EEB Word ho\u1EB7c trang m\u1EA1ng. H\xE3y x\xF3a n\xF3.`,
    ({ codePoint }) => `There is an invisible character ${codePoint}, often copied from Word or a web page. Delete it.`
  ),
  TT1004: says(
    ({ codePoint }) => `C\xF3 k\xFD t\u1EF1 \u0111i\u1EC1u khi\u1EC3n ${codePoint}; t\u1EC7p c\xF3 th\u1EC3 b\u1ECB h\u1ECFng. H\xE3y x\xF3a n\xF3.`,
    ({ codePoint }) => `There is a control character ${codePoint}; the file may be damaged. Delete it.`
  ),
  TT1005: says(
    () => "Thi\u1EBFu d\u1EA5u ngo\u1EB7c k\xE9p \u0111\xF3ng \u1EDF cu\u1ED1i \u0111o\u1EA1n ch\u1EEF n\xE0y. \u0110o\u1EA1n ch\u1EEF ph\u1EA3i n\u1EB1m tr\xEAn m\u1ED9t d\xF2ng.",
    () => "The closing quote of this text is missing. A text stays on one line."
  ),
  TT1006: says(
    () => "Ghi ch\xFA m\u1EDF b\u1EB1ng /* ch\u01B0a \u0111\u01B0\u1EE3c \u0111\xF3ng. H\xE3y th\xEAm */.",
    () => "A comment opened with /* is never closed. Add */."
  ),
  TT1007: says(
    ({ found }) => `\xAB${found}\xBB kh\xF4ng d\xF9ng \u0111\u01B0\u1EE3c trong \u0111o\u1EA1n ch\u1EEF. Ch\u1EC9 c\xF3 \\" v\xE0 \\\\.`,
    ({ found }) => `"${found}" cannot be used in a text. Only \\" and \\\\ can.`
  ),
  TT1008: says(
    ({ found }) => `D\u1EA5u ngo\u1EB7c \xAB${found}\xBB kh\xF4ng d\xF9ng \u0111\u01B0\u1EE3c. H\xE3y d\xF9ng "\u2026" ho\u1EB7c \u201C\u2026\u201D.`,
    ({ found }) => `The quote ${found} cannot be used. Write "\u2026" or \u201C\u2026\u201D.`
  ),
  TT1009: says(
    ({ found }) => `\xAB${found}\xBB kh\xF4ng ph\u1EA3i s\u1ED1 vi\u1EBFt \u0111\xFAng. Vi\u1EBFt 1.000.000 ho\u1EB7c 0,5; m\xE3 th\u1EE7 t\u1EE5c ph\u1EA3i trong ngo\u1EB7c k\xE9p: "1.013225".`,
    ({ found }) => `"${found}" is not a proper number. Write 1.000.000 or 0,5; codes go in quotes: "1.013225".`
  ),
  TT1010: says(
    ({ found }) => `Ng\xE0y \xAB${found}\xBB thi\u1EBFu n\u0103m. H\xE3y vi\u1EBFt \u0111\u1EE7 dd/mm/yyyy.`,
    ({ found }) => `The date "${found}" lacks its year. Write dd/mm/yyyy.`
  ),
  TT1011: says(
    ({ found }) => `Kh\xF4ng c\xF3 ng\xE0y \xAB${found}\xBB tr\xEAn l\u1ECBch. H\xE3y ki\u1EC3m tra ng\xE0y v\xE0 th\xE1ng.`,
    ({ found }) => `There is no such date as "${found}". Check day and month.`
  ),
  TT1012: says(
    ({ found }) => `Kh\xF4ng c\xF3 gi\u1EDD \xAB${found}\xBB. Vi\u1EBFt t\u1EEB 00:00 \u0111\u1EBFn 24:00.`,
    ({ found }) => `There is no such time as "${found}". Write 00:00 to 24:00.`
  ),
  TT1013: says(
    ({ found }) => `\xAB${found}\xBB ch\u01B0a r\xF5 l\xE0 ti\u1EC1n. H\xE3y th\xEAm ch\u1EEF \xAB\u0111\u1ED3ng\xBB.`,
    ({ found }) => `"${found}" is not clearly money. Add the word "\u0111\u1ED3ng".`
  ),
  TT1014: says(
    ({ found }) => `\xAB${found}\xBB c\xF3 ph\u1EA7n l\u1EBB d\u01B0\u1EDBi m\u1ED9t \u0111\u1ED3ng. S\u1ED1 ti\u1EC1n ph\u1EA3i tr\xF2n \u0111\u1ED3ng.`,
    ({ found }) => `"${found}" has a fraction of a \u0111\u1ED3ng. Amounts are whole \u0111\u1ED3ng.`
  ),
  TT1015: says(
    ({ found, instead }) => `D\u1EA5u \xAB${found}\xBB kh\xF4ng d\xF9ng \u0111\u01B0\u1EE3c \u1EDF \u0111\xE2y. H\xE3y vi\u1EBFt ${instead.map((sign2) => `\xAB${sign2}\xBB`).join(" ho\u1EB7c ")}.`,
    ({ found, instead }) => `The sign "${found}" cannot be used here. Write ${instead.map((sign2) => `"${sign2}"`).join(" or ")}.`
  ),
  TT1016: says(
    () => "Kh\xF4ng c\xF3 ph\xE9p chia. H\xE3y nh\xE2n v\u1EDBi s\u1ED1 th\u1EADp ph\xE2n (\xD7 0,5) ho\u1EB7c d\xF9ng ph\u1EA7n tr\u0103m.",
    () => "There is no division. Multiply by a decimal or use a percentage."
  ),
  TT1017: says(
    ({ found }) => `D\u1EA5u \xAB${found}\xBB th\u1EEBa \u1EDF \u0111\xE2y. H\xE3y x\xF3a n\xF3.`,
    ({ found }) => `The sign "${found}" does not belong here. Delete it.`
  ),
  TT1018: says(
    () => "Thi\u1EBFu d\u1EA5u { m\u1EDF kh\u1ED1i \u1EDF cu\u1ED1i d\xF2ng ti\xEAu \u0111\u1EC1.",
    () => "The { that opens the block is missing at the end of its first line."
  ),
  TT1019: says(
    () => "Kh\u1ED1i n\xE0y thi\u1EBFu d\u1EA5u } \u0111\xF3ng. H\xE3y th\xEAm } tr\u01B0\u1EDBc d\xF2ng n\xE0y.",
    () => "This block is not closed. Add } before this line."
  ),
  TT1020: says(
    () => "D\u1EA5u } n\xE0y th\u1EEBa: kh\xF4ng c\xF3 kh\u1ED1i n\xE0o \u0111ang m\u1EDF.",
    () => "This } is one too many: no block is open."
  ),
  TT1021: says(
    ({ limit }) => `C\xE1c kh\u1ED1i l\u1ED3ng nhau qu\xE1 ${limit} l\u1EDBp. H\xE3y t\xE1ch ra; c\xF3 th\u1EC3 thi\u1EBFu d\u1EA5u } \u1EDF ph\xEDa tr\xEAn.`,
    ({ limit }) => `Blocks are nested more than ${limit} deep. Split them; perhaps a } is missing above.`
  ),
  TT1022: says(
    ({ limit }) => `T\u1EC7p c\xF3 h\u01A1n ${limit} l\u1ED7i vi\u1EBFt, ph\u1EA7n c\xF2n l\u1EA1i ch\u01B0a ki\u1EC3m tra. C\xF3 th\u1EC3 t\u1EC7p kh\xF4ng ph\u1EA3i v\u0103n b\u1EA3n th\u1EE7 t\u1EE5c.`,
    ({ limit }) => `The file has more than ${limit} mistakes of writing; the rest was not looked at. Perhaps it is no procedure text.`
  ),
  TT1023: says(
    ({ expected }) => `\u1EDE \u0111\xE2y c\xF2n thi\u1EBFu ${expectedVi(expected)}.`,
    ({ expected }) => `Here ${expectedEn(expected)} is missing.`
  ),
  TT1024: says(
    ({ found, expected }) => `\xAB${found}\xBB kh\xF4ng d\xF9ng \u0111\u01B0\u1EE3c \u1EDF \u0111\xE2y${expected.length > 0 ? `; c\u1EA7n ${expectedVi(expected)}` : ""}.`,
    ({ found, expected }) => `"${found}" cannot be used here${expected.length > 0 ? `; ${expectedEn(expected)} is wanted` : ""}.`
  ),
  TT1025: says(
    ({ found, spelling }) => `Kh\xF4ng hi\u1EC3u \xAB${found}\xBB. C\xF3 ph\u1EA3i b\u1EA1n mu\u1ED1n vi\u1EBFt \xAB${spelling}\xBB?`,
    ({ found, spelling }) => `"${found}" is not understood. Did you mean "${spelling}"?`
  ),
  TT1026: says(
    ({ found, block }) => `\xAB${found}\xBB kh\xF4ng vi\u1EBFt trong ${blockVi(block)}. H\xE3y chuy\u1EC3n d\xF2ng n\xE0y sang ch\u1ED7 c\u1EE7a n\xF3.`,
    ({ found, block }) => `"${found}" does not belong in a ${blockEn(block)}. Move this line to where it belongs.`
  ),
  TT1027: says(
    ({ found, spelling }) => `Kh\xF4ng c\xF3 \u0111\u01A1n v\u1ECB \xAB${found}\xBB. C\xF3 ph\u1EA3i b\u1EA1n mu\u1ED1n vi\u1EBFt \xAB${spelling}\xBB?`,
    ({ found, spelling }) => `There is no unit "${found}". Did you mean "${spelling}"?`
  ),
  TT1028: says(
    ({ found, suggestion }) => `\xAB${found}\xBB l\xE0 t\u1EEB c\u1EE7a ng\xF4n ng\u1EEF, kh\xF4ng \u0111\u1EB7t l\xE0m t\xEAn \u0111\u01B0\u1EE3c. H\xE3y d\xF9ng t\xEAn kh\xE1c, v\xED d\u1EE5 \xAB${suggestion}\xBB.`,
    ({ found, suggestion }) => `"${found}" is a word of the language and cannot be a name. Use another, such as "${suggestion}".`
  ),
  TT1029: says(
    ({ suggestion }) => `T\xEAn ph\u1EA3i vi\u1EBFt li\u1EC1n, n\u1ED1i b\u1EB1ng g\u1EA1ch d\u01B0\u1EDBi: \xAB${suggestion}\xBB.`,
    ({ suggestion }) => `A name is one word, joined with underscores: "${suggestion}".`
  ),
  TT1030: says(
    ({ found, suggestion }) => `T\xEAn \xAB${found}\xBB kh\xF4ng \u0111\u01B0\u1EE3c b\u1EAFt \u0111\u1EA7u b\u1EB1ng ch\u1EEF s\u1ED1. V\xED d\u1EE5: \xAB${suggestion}\xBB.`,
    ({ found, suggestion }) => `The name "${found}" may not start with a digit. For example: "${suggestion}".`
  ),
  TT1031: says(
    ({ found }) => `\xAB${found}\xBB ph\u1EA3i \u0111\u1EB7t trong ngo\u1EB7c k\xE9p: "${found}".`,
    ({ found }) => `Put "${found}" in quotes.`
  ),
  TT1032: says(
    () => "Thi\u1EBFu m\u0169i t\xEAn \xAB->\xBB tr\u01B0\u1EDBc t\xEAn b\u01B0\u1EDBc s\u1EBD \u0111\u1EBFn.",
    () => 'The arrow "->" before the next state is missing.'
  ),
  TT1033: says(
    ({ found, expected }) => `Sau \xAB${found}\xBB thi\u1EBFu \u0111\u01A1n v\u1ECB; c\u1EA7n ${expectedVi(expected)}.`,
    ({ found, expected }) => `The unit behind "${found}" is missing; ${expectedEn(expected)} is wanted.`
  ),
  TT1034: says(
    () => "Thi\u1EBFu d\u1EA5u ph\u1EA9y gi\u1EEFa hai m\u1EE5c c\u1EE7a danh s\xE1ch.",
    () => "A comma is missing between two items of the list."
  ),
  TT1035: says(
    () => "D\u1EA5u ph\u1EA9y cu\u1ED1i danh s\xE1ch th\u1EEBa, ho\u1EB7c c\xF2n thi\u1EBFu m\u1ED9t m\u1EE5c sau n\xF3.",
    () => "The comma at the end of the list is one too many, or an item is missing behind it."
  ),
  TT1036: says(
    ({ found }) => `\xAB${found}\xBB \u0111\u1ECDc th\xE0nh s\u1ED1 th\u1EADp ph\xE2n. N\u1EBFu l\xE0 danh s\xE1ch, h\xE3y th\xEAm d\u1EA5u c\xE1ch sau d\u1EA5u ph\u1EA9y.`,
    ({ found }) => `"${found}" reads as a decimal. If it is a list, put a blank behind the comma.`
  ),
  TT1037: says(
    () => "Danh s\xE1ch sau \xABthu\u1ED9c\xBB ph\u1EA3i \u0111\u1EB7t trong ngo\u1EB7c \u0111\u01A1n: thu\u1ED9c (a, b).",
    () => 'The list behind "belongs to" goes in brackets: belongs to (a, b).'
  ),
  TT1038: says(
    ({ found }) => `\xAB${found}\xBB b\u1EAFt \u0111\u1EA7u m\u1ED9t m\u1EE5c m\u1EDBi. H\xE3y xu\u1ED1ng d\xF2ng tr\u01B0\u1EDBc n\xF3.`,
    ({ found }) => `"${found}" starts a new item. Put it on a line of its own.`
  ),
  TT1039: says(
    () => `\xAB${spellings.vi.when}\xBB \u0111\u1EE9ng m\u1ED9t m\xECnh sau tr\u01B0\u1EDDng th\xEC kh\xF4ng r\xF5 ngh\u0129a. H\xE3y vi\u1EBFt \xABhi\u1EC7n khi \u2026\xBB ho\u1EB7c \xABb\u1EAFt bu\u1ED9c khi \u2026\xBB.`,
    () => 'A bare "when" behind a field is unclear. Write "shown when \u2026" or "required when \u2026".'
  )
};
var SYNTAX_CODES = {
  "unknown-character": "TT1001",
  "foreign-letter": "TT1002",
  "invisible-character": "TT1003",
  "control-character": "TT1004",
  "unterminated-string": "TT1005",
  "unterminated-comment": "TT1006",
  "bad-escape": "TT1007",
  "wrong-quotes": "TT1008",
  "bad-number": "TT1009",
  "date-without-year": "TT1010",
  "no-such-date": "TT1011",
  "no-such-time": "TT1012",
  "money-without-dong": "TT1013",
  "money-not-whole": "TT1014",
  "wrong-sign": "TT1015",
  "no-division": "TT1016",
  "stray-sign": "TT1017",
  "missing-opening-brace": "TT1018",
  "missing-closing-brace": "TT1019",
  "stray-closing-brace": "TT1020",
  "nested-too-deep": "TT1021",
  "too-many-problems": "TT1022",
  missing: "TT1023",
  "unexpected-word": "TT1024",
  "misspelt-keyword": "TT1025",
  "misplaced-word": "TT1026",
  "misspelt-unit": "TT1027",
  "reserved-word": "TT1028",
  "name-with-blank": "TT1029",
  "name-starts-with-digit": "TT1030",
  "missing-quotes": "TT1031",
  "missing-arrow": "TT1032",
  "missing-unit": "TT1033",
  "missing-comma": "TT1034",
  "trailing-comma": "TT1035",
  "comma-needs-blank": "TT1036",
  "missing-parentheses": "TT1037",
  "items-run-together": "TT1038",
  "bare-when": "TT1039"
};

// compiler/diagnostics/codes/values.ts
var values = {
  TT3001: define({
    severity: "error",
    vi: ({ op, left, right }) => `Kh\xF4ng th\u1EC3 d\xF9ng \xAB${op}\xBB gi\u1EEFa ${left.vi} v\xE0 ${right.vi}. Hai v\u1EBF ph\u1EA3i c\xF9ng lo\u1EA1i v\xE0 c\xF9ng \u0111\u01A1n v\u1ECB.`,
    en: ({ op, left, right }) => `"${op}" does not go between ${left.en} and ${right.en}. Both sides must be of one kind and unit.`
  }),
  TT3002: define({
    severity: "error",
    vi: ({ found }) => `\u0110i\u1EC1u ki\u1EC7n ph\u1EA3i tr\u1EA3 l\u1EDDi \u0111\u01B0\u1EE3c c\xF3 hay kh\xF4ng, nh\u01B0ng \u0111\xE2y l\xE0 ${found.vi}. H\xE3y so s\xE1nh n\xF3 v\u1EDBi m\u1ED9t gi\xE1 tr\u1ECB.`,
    en: ({ found }) => `A condition must be yes or no, but this is ${found.en}. Compare it with a value.`
  }),
  TT3003: define({
    severity: "error",
    vi: ({ name, domain, options, near }) => `\xAB${name}\xBB kh\xF4ng ph\u1EA3i m\u1ED9t l\u1EF1a ch\u1ECDn c\u1EE7a \xAB${domain}\xBB${options.length > 0 ? ` (c\xF3: ${options.slice(0, 8).join(", ")}${options.length > 8 ? ", \u2026" : ""})` : ""}.${nearVi(near)}`,
    en: ({ name, domain, options, near }) => `"${name}" is no option of "${domain}"${options.length > 0 ? ` (there are: ${options.slice(0, 8).join(", ")}${options.length > 8 ? ", \u2026" : ""})` : ""}.${nearEn(near)}`
  }),
  TT3005: define({
    severity: "error",
    vi: ({ name, found }) => `H\xE0m \xAB${name}\xBB kh\xF4ng nh\u1EADn (${found.vi}). Xem c\xE1ch g\u1ECDi h\xE0m trong t\xE0i li\u1EC7u bi\u1EC3u th\u1EE9c.`,
    en: ({ name, found }) => `The function "${name}" does not take (${found.en}). See the documentation of expressions.`
  }),
  TT3007: define({
    severity: "error",
    vi: ({ expected, found }) => `\u1EDE \u0111\xE2y c\u1EA7n ${expected.vi}, nh\u01B0ng gi\xE1 tr\u1ECB l\xE0 ${found.vi}.`,
    en: ({ expected, found }) => `This must be ${expected.en}, but the value is ${found.en}.`
  }),
  TT3008: define({
    severity: "error",
    vi: ({ op }) => `Ph\xE9p \xAB${op}\xBB n\xE0y cho s\u1ED1 ti\u1EC1n l\u1EBB d\u01B0\u1EDBi m\u1ED9t \u0111\u1ED3ng. H\xE3y l\xE0m tr\xF2n: l\xE0m_tr\xF2n(\u2026, 1 \u0111\u1ED3ng), ho\u1EB7c d\xF9ng \xABtheo b\u1EADc\xBB.`,
    en: ({ op }) => `This "${op}" gives fractions of a \u0111\u1ED3ng. Round it: l\xE0m_tr\xF2n(\u2026, 1 \u0111\u1ED3ng), or use bands.`
  }),
  TT3009: define({
    severity: "error",
    vi: ({ places, limit }) => `S\u1ED1 c\xF3 ${places} ch\u1EEF s\u1ED1 sau d\u1EA5u ph\u1EA9y; nhi\u1EC1u nh\u1EA5t l\xE0 ${limit} \u0111\u1EC3 m\u1ECDi h\u1EC7 th\u1ED1ng t\xEDnh ra c\xF9ng m\u1ED9t k\u1EBFt qu\u1EA3.`,
    en: ({ places, limit }) => `The number has ${places} decimal places; at most ${limit}, so that every system computes the same.`
  }),
  TT3010: define({
    severity: "error",
    vi: ({ from, to }) => `Kho\u1EA3ng ng\xE0y t\u1EEB ${dateVi(from)} \u0111\u1EBFn ${dateVi(to)} b\u1ECB ng\u01B0\u1EE3c ho\u1EB7c d\xE0i b\u1EA5t th\u01B0\u1EDDng. H\xE3y ki\u1EC3m tra l\u1EA1i hai ng\xE0y.`,
    en: ({ from, to }) => `The dates from ${from} to ${to} are reversed or unusually far apart. Check both.`
  }),
  TT3011: define({
    severity: "error",
    vi: ({ amount, unit }) => `Th\u1EDDi h\u1EA1n ${amount.replace(".", ",")} ${vi(unit)} kh\xF4ng d\xF9ng \u0111\u01B0\u1EE3c: c\u1EA7n s\u1ED1 nguy\xEAn (gi\u1EDD \u0111\u01B0\u1EE3c l\u1EBB n\u1EEDa gi\u1EDD) v\xE0 kh\xF4ng qu\xE1 10.000.`,
    en: ({ amount, unit }) => `A term of ${amount} ${en(unit)} cannot be used: whole numbers (half hours are allowed), at most 10,000.`
  }),
  TT3012: define({
    severity: "error",
    vi: () => "Th\u1EDDi h\u1EA1n b\u1EB1ng kh\xF4ng. N\u1EBFu tr\u1EA3 ngay trong ng\xE0y, h\xE3y vi\u1EBFt \xABtrong ng\xE0y\xBB.",
    en: () => 'The term is zero. If the result is given on the same day, write "trong ng\xE0y".'
  }),
  TT3014: define({
    severity: "error",
    vi: ({ name, circle }) => `Tr\u01B0\u1EDDng \xAB${name}\xBB ph\u1EE5 thu\u1ED9c v\xF2ng quanh ch\xEDnh n\xF3 (${circle.join(" \u2192 ")}), n\xEAn kh\xF4ng bao gi\u1EDD \u0111i\u1EC1n \u0111\u01B0\u1EE3c. H\xE3y b\u1ECF m\u1ED9t \u0111i\u1EC1u ki\u1EC7n.`,
    en: ({ name, circle }) => `The field "${name}" depends on itself (${circle.join(" \u2192 ")}), so it can never be filled in. Drop one condition.`
  })
};

// compiler/diagnostics/codes/workspace.ts
var workspace = {
  TT0005: define({
    severity: "error",
    vi: ({ file }) => `\xAB${file}\xBB d\u1EABn ra ngo\xE0i kh\xF4ng gian l\xE0m vi\u1EC7c n\xEAn kh\xF4ng \u0111\u01B0\u1EE3c \u0111\u1ECDc. H\xE3y ch\xE9p t\u1EC7p v\xE0o b\xEAn trong thay cho li\xEAn k\u1EBFt.`,
    en: ({ file }) => `"${file}" leads out of the workspace and was not read. Copy the file inside instead of linking to it.`
  }),
  TT0006: define({
    severity: "error",
    vi: ({ name, better }) => `T\xEAn \xAB${name}\xBB c\xF3 ch\u1EEF c\xF3 d\u1EA5u ho\u1EB7c k\xFD t\u1EF1 l\u1EA1; m\u1ED7i m\xE1y l\u01B0u m\u1ED9t ki\u1EC3u n\xEAn kh\xF4ng t\xECm l\u1EA1i \u0111\u01B0\u1EE3c. H\xE3y \u0111\u1ED5i t\xEAn th\xE0nh \xAB${better}\xBB.`,
    en: ({ name, better }) => `The name "${name}" has marks or unusual characters, which each system stores differently. Rename it to "${better}".`
  })
};

// compiler/diagnostics/catalogue.ts
var catalogue = {
  ...document,
  ...workspace,
  ...syntax,
  ...names,
  ...values,
  ...forms,
  ...flow,
  ...money,
  ...laws,
  ...internal
};
function codeOf(written) {
  const code = written.trim().toUpperCase().replace(/^TTHC(?=\d)/, "TT");
  return Object.hasOwn(catalogue, code) ? code : void 0;
}

export {
  spellings,
  units,
  foldName,
  asciiName,
  parse,
  SYNTAX_CODES,
  catalogue,
  codeOf
};
