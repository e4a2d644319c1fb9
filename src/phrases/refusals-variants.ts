/** What is wrong with the figures of an account or with its variants: it cannot be played until mended. */
export const figureRefusals = {
  'scenario.figure_unclear': {
    zh: '“{figure}”要么写 value，要么写 formula，二者只取其一。请补上或删去一个。',
    en: '“{figure}” needs either a value or a formula, and not both. Add one or take one away.',
  },
  'scenario.bad_formula': {
    zh: '公式“{formula}”从第 {at} 个字符起读不下去。只能用数、别的数的名字、加减乘除和括号，请改正。',
    en: 'The formula “{formula}” makes no sense from character {at} on. It may have numbers, names of figures, + - * / and brackets. Correct it.',
  },
  'scenario.unknown_figure': {
    zh: 'figures 里没有“{figure}”，最接近的是“{nearest}”。请改正，或在 account.yaml 的 figures 里加上。',
    en: 'There is no figure “{figure}”; the nearest is “{nearest}”. Correct it or add it to figures in account.yaml.',
  },
  'scenario.figure_cycle': {
    zh: '这几个数互相推算，绕回了自己：{way}。请让其中一个写成 value。',
    en: 'These figures are reckoned from each other in a circle: {way}. Give one of them a value.',
  },
  'scenario.figure_units': {
    zh: '“{left}”和“{right}”是两种单位，不能相加减。请改公式，或改 unit。',
    en: '“{left}” and “{right}” are different units and cannot be added or subtracted. Change the formula or a unit.',
  },
  'scenario.figure_unreckonable': {
    zh: '“{figure}”算不出能用的数：除以了零、小于零，或大过一万亿。请检查公式和它用到的数。',
    en: '“{figure}” does not come to a usable number: it divides by zero, falls below zero or exceeds a trillion. Check the formula and what it is reckoned from.',
  },
  'scenario.bad_reference': {
    zh: '“{found}”读不懂。花括号里写一个数的名字，后面可跟冒号和格式（{formats}），再可空一格写量词。请改正，或去掉花括号。',
    en: '“{found}” cannot be read. Braces hold the name of a figure, then perhaps a colon and a format ({formats}), then perhaps a space and the noun. Correct it or take the braces away.',
  },
  'scenario.figure_derived': {
    zh: '“{figure}”是公式算出来的，变体不能直接改。请改它所用的那些数。',
    en: '“{figure}” is reckoned by a formula, so a variant cannot set it. Change the figures it is reckoned from.',
  },
  'scenario.figure_out_of_bounds': {
    zh: '“{figure}”取 {value}，超出了它写明的范围（{from} 到 {to}）。请改数，或在 figures 里写好 from 和 to。',
    en: '“{figure}” is given {value}, which is outside its bounds ({from} to {to}). Change the value, or state from and to with the figure.',
  },
  'scenario.variant_reserved': {
    zh: '变体不能叫“{variant}”，这个词另有用处。请换个名字。',
    en: 'A variant cannot be called “{variant}”: the word says how one is chosen. Give it another name.',
  },
  'scenario.variant_order': {
    zh: '变体里“{person}”的次序，原有的问题一个不能少，也不能重复：{order}。请补齐。',
    en: 'In a variant the order of “{person}” must hold all of theirs, each once: {order}. Add what is missing.',
  },
  'scenario.unknown_concern': {
    zh: '没有编号为“{concern}”的顾虑，最接近的是“{nearest}”。请改正，或在 concerns 里加上。',
    en: 'There is no concern “{concern}”; the nearest is “{nearest}”. Correct it or add it to concerns.',
  },
  'scenario.unknown_variant': {
    zh: '没有名为“{variant}”的变体，最接近的是“{nearest}”。请改正，或在 account.yaml 的 variants 里加上。',
    en: 'There is no variant “{variant}”; the nearest is “{nearest}”. Correct it or add it to variants in account.yaml.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ zh: string; en: string }>>>;

/** Where the variants of an account are too few or too like each other to keep an exam's answers from being passed on. */
export const variantLints = {
  'lint.few_variants': {
    zh: '变体只有 {count} 个，至少要 {least} 个。请在 account.yaml 的 variants 里补上。',
    en: 'There are {count} variants; at least {least} are needed. Add some to variants in account.yaml.',
  },
  'lint.same_top': {
    zh: '“{variant}”和“{other}”里，每个人先说的难处都一样。请至少给一个人换个次序。',
    en: 'In “{variant}” and “{other}” everybody comes out with the same difficulty first. Change the order of at least one person.',
  },
  'lint.same_sceptic': {
    zh: '“{variant}”和“{other}”里，心存怀疑的人、顾虑在谁身上都一样。请换一个。',
    en: 'In “{variant}” and “{other}” the same people are sceptical and hold the same concerns. Change one.',
  },
  'lint.figure_unsaid': {
    zh: '“{figure}”是 {value}，没有人会这么说。请用 round 凑成三位以内的数。',
    en: '“{figure}” comes to {value}, which nobody would say. Round it to three figures or fewer with round.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ zh: string; en: string }>>>;
