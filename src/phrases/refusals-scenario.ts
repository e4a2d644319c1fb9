/** What is wrong with an authored scenario, or with one that a record holds: it cannot be played until mended. */
export const scenarioRefusals = {
  'scenario.no_folder': { zh: '找不到文件夹“{folder}”，请核对路径。', en: 'There is no folder “{folder}”. Check the path.' },
  'scenario.none_found': {
    zh: '“{folder}”里没有一个场景。每个场景一个文件夹，里面至少有 account.yaml、offer.yaml 和一种语言的用词。',
    en: 'There is no scenario in “{folder}”. Each is a folder with account.yaml, offer.yaml and the words of at least one language.',
  },
  'scenario.no_file': { zh: '缺少文件 {file}，请补上。', en: 'The file {file} is missing. Add it.' },
  'scenario.no_words': {
    zh: '一种语言的用词都没有，请加上 zh.yaml 或 en.yaml。',
    en: 'There are no words in any language. Add zh.yaml or en.yaml.',
  },
  'scenario.unknown_file': {
    zh: '场景里没有名为“{name}”的文件，最接近的是“{nearest}”。请改名，或移出文件夹。',
    en: 'A scenario has no file called “{name}”; the nearest is “{nearest}”. Rename it or move it out of the folder.',
  },
  'scenario.too_large': {
    zh: '文件有 {kb} KB，上限是 {most} KB。请删减内容。',
    en: 'The file has {kb} KB; {most} KB is the limit. Shorten it.',
  },
  'scenario.encoding': {
    zh: '此处有无法识别的字符，请把文件另存为 UTF-8 编码。',
    en: 'There is an unreadable character here. Save the file as UTF-8.',
  },
  'scenario.not_yaml': {
    zh: '此处不合 YAML 写法（{why}）。请对照相邻的条目检查标点和缩进。',
    en: 'This is not YAML here ({why}). Compare punctuation and indentation with the entries around it.',
  },
  'scenario.bad_indent': {
    zh: '缩进对不齐。同一层的条目要从同一列开始，下一层多缩进两格。',
    en: 'The indentation does not line up. Entries of one level start in the same column, the next level two spaces further in.',
  },
  'scenario.tab': { zh: '缩进用了制表符，请换成空格。', en: 'A tab is used for indentation. Use spaces.' },
  'scenario.unclosed_quote': {
    zh: '从这里开始的引号一直没有收尾。请补上后一个引号。',
    en: 'The quotation mark opened here is never closed. Add the closing one.',
  },
  'scenario.unclosed': { zh: '括号没有收尾，请在此处之前补上。', en: 'A bracket is not closed. Close it before this place.' },
  'scenario.no_colon': {
    zh: '这一行应是“字段: 值”，却没有冒号。请补上冒号和空格；若是接着上一行的文字，请并到上一行。',
    en: 'This line should be “field: value” but has no colon. Add a colon and a space, or join it to the line before if it goes on there.',
  },
  'scenario.text_after_quote': {
    zh: '引号收尾之后还有文字。请给整句加引号；句中有引号时，外面换用另一种。',
    en: 'There is text after the closing quotation mark. Quote the whole text; if it holds quotation marks, use the other kind around it.',
  },
  'scenario.colon_in_text': {
    zh: '文字里出现了“冒号加空格”，被当成了新字段。请给整句加上单引号，或改用全角冒号。',
    en: 'A colon followed by a space inside a text looks like a new field. Put the whole text in single quotes.',
  },
  'scenario.reserved_start': {
    zh: '文字不能以 @、反引号、% 等符号开头。请给整句加上单引号。',
    en: 'A text cannot start with @, a backtick, % and the like. Put the whole text in single quotes.',
  },
  'scenario.too_deep': {
    zh: '嵌套超过 {most} 层，场景用不到这么深。请核对缩进和括号。',
    en: 'This is nested deeper than {most} levels, which no scenario needs. Check indentation and brackets.',
  },
  'scenario.alias': {
    zh: '场景文件不用锚点和别名（& 与 *）。请把内容原样写出来。',
    en: 'Scenario files use no anchors or aliases (& and *). Write the content out.',
  },
  'scenario.tag': { zh: '场景文件不用类型标记（!）。请删掉它。', en: 'Scenario files use no type tags (!). Remove it.' },
  'scenario.duplicate_key': {
    zh: '字段“{field}”在同一处写了两次，第一次在第 {line} 行。请合并成一个。',
    en: 'The field “{field}” stands twice here, first on line {line}. Keep one.',
  },
  'scenario.bad_key': { zh: '字段名只能是普通文字。请改掉它。', en: 'A field name must be plain text. Change it.' },
  'scenario.several_documents': {
    zh: '一个文件只放一份内容。请删掉多余的“---”。',
    en: 'A file holds one document. Remove the extra “---”.',
  },
  'scenario.missing': { zh: '缺少“{field}”，请补上。', en: '“{field}” is missing. Add it.' },
  'scenario.unknown_field': {
    zh: '这里没有名为“{field}”的字段，最接近的是“{nearest}”。可用的有：{allowed}。',
    en: 'There is no field “{field}” here; the nearest is “{nearest}”. Possible are: {allowed}.',
  },
  'scenario.comma_in_text': {
    zh: '逗号把这句话切开了，“{field}”被当成了字段。请给整句加上单引号。',
    en: 'A comma cut this text in two, so that “{field}” looks like a field. Put the whole text in single quotes.',
  },
  'scenario.want_text': {
    zh: '“{field}”要写成文字。数字、是非值和日期请加引号，列表请改成一句话。',
    en: '“{field}” has to be text. Put numbers, true, false and dates in quotes; make a list one text.',
  },
  'scenario.want_number': { zh: '“{field}”要写成数字，不加引号。', en: '“{field}” has to be a number, without quotes.' },
  'scenario.want_whole': { zh: '“{field}”要写成整数，例如 14。', en: '“{field}” has to be a whole number, such as 14.' },
  'scenario.want_list': {
    zh: '“{field}”要写成列表：每项一行，以“- ”开头，或写成 [一, 二]。',
    en: '“{field}” has to be a list: one entry a line, each after “- ”, or [one, two].',
  },
  'scenario.want_fields': {
    zh: '“{field}”要写成一组“字段: 值”，下一行起缩进两格。',
    en: '“{field}” has to be a group of “field: value” lines, indented by two spaces.',
  },
  'scenario.want_yes_no': { zh: '“{field}”只能写 true 或 false。', en: '“{field}” has to be true or false.' },
  'scenario.empty': { zh: '“{field}”是空的，请填写。', en: '“{field}” is empty. Fill it in.' },
  'scenario.too_low': { zh: '“{field}”不能小于 {least}，请改大。', en: '“{field}” cannot be below {least}. Raise it.' },
  'scenario.too_high': { zh: '“{field}”不能大于 {most}，请改小。', en: '“{field}” cannot be above {most}. Lower it.' },
  'scenario.bad_id': {
    zh: '“{found}”不能作编号。编号以小写英文字母开头，只含小写字母、数字和下划线，例如 p_stops。',
    en: '“{found}” cannot be an id. An id starts with a small letter and has only small letters, digits and underscores, such as p_stops.',
  },
  'scenario.not_one_of': {
    zh: '“{field}”不能是“{found}”，最接近的是“{nearest}”。可选的有：{allowed}。',
    en: '“{field}” cannot be “{found}”; the nearest is “{nearest}”. Possible are: {allowed}.',
  },
  'scenario.not_valid': {
    zh: '“{field}”的写法不对（{why}）。请对照 scenarios/schema 里的说明修改。',
    en: '“{field}” is not right ({why}). Compare it with the schema in scenarios/schema.',
  },
  'scenario.taken': {
    zh: '场景文件夹里已经有“{id}”，一个字也没动。请换个编号，或先把那个文件夹移走。',
    en: 'There is a “{id}” in the scenarios folder already, and nothing was touched. Choose another id, or move that folder away first.',
  },
  'scenario.id_not_folder': {
    zh: '编号“{id}”与文件夹名“{folder}”不同，请改成一样。',
    en: 'The id “{id}” differs from the folder name “{folder}”. Make them the same.',
  },
  'scenario.duplicate_id': {
    zh: '编号“{id}”已在 {where} 用过，请换一个。人物、条目、顾虑、台阶和报价里的编号都不能重复。',
    en: 'The id “{id}” is taken at {where}. Choose another: people, items, concerns, rungs and the parts of the offer share one set of ids.',
  },
  'scenario.unknown_person': {
    zh: '没有编号为“{person}”的人，最接近的是“{nearest}”。请改正，或在 people 里加上。',
    en: 'There is no person “{person}”; the nearest is “{nearest}”. Correct it or add them to people.',
  },
  'scenario.unknown_problem': {
    zh: '没有编号为“{problem}”的问题，最接近的是“{nearest}”。请改正，或在 problems 里加上。',
    en: 'There is no problem “{problem}”; the nearest is “{nearest}”. Correct it or add it to problems.',
  },
  'scenario.unknown_criterion': {
    zh: '没有编号为“{criterion}”的标准，最接近的是“{nearest}”。请改正，或在 criteria 里加上。',
    en: 'There is no criterion “{criterion}”; the nearest is “{nearest}”. Correct it or add it to criteria.',
  },
  'scenario.unknown_item': {
    zh: '没有编号为“{item}”的条目，最接近的是“{nearest}”。请改正。',
    en: 'There is no item “{item}”; the nearest is “{nearest}”. Correct it.',
  },
  'scenario.unknown_part': {
    zh: '没有编号为“{id}”的顾虑、自己的问题或能力，最接近的是“{nearest}”。请改正：behind 写顾虑或问题，eased_by.offer 写能力。',
    en: 'No concern, own question or capability is called “{id}”; the nearest is “{nearest}”. Correct it: behind names a concern or a question, eased_by.offer capabilities.',
  },
  'scenario.opens_absent': {
    zh: '先开口的“{person}”不在场。请换一个在场的人，或把 present 改为 true。',
    en: '“{person}” speaks first but is not present. Name somebody at the table or set present to true.',
  },
  'scenario.currency_differs': {
    zh: '报价用 {offer}，客户用 {account}。请统一币种。',
    en: 'The offer is in {offer}, the account in {account}. Use one currency.',
  },
  'scenario.price_upside_down': {
    zh: '价格下限 {from} 高于上限 {to}，请对调。',
    en: 'The price starts at {from}, above its end at {to}. Swap them.',
  },
  'scenario.words_missing': {
    zh: '“{id}”在这里还没有用词，请补上。',
    en: '“{id}” has no words here yet. Add them.',
  },
  'scenario.no_question': {
    zh: '“{id}”还没有问法，谁也问不到它。请在 ask 里写上；要是它答的是通用话题，在 account.yaml 里给它写上 topic。',
    en: 'Nothing asks for “{id}” yet. Write questions under ask; if it answers a common topic, give it that topic in account.yaml.',
  },
  'scenario.topic_twice': {
    zh: '通用话题“{topic}”已经由“{other}”来答。一个话题只由一条来答，请去掉一个 topic。',
    en: 'The topic “{topic}” is answered by “{other}” already. One fact answers a topic: remove one of the two.',
  },
  'scenario.words_left_over': {
    zh: '“{id}”在结构文件里没有，最接近的是“{nearest}”。请改名或删掉。',
    en: 'Nothing in the structure is called “{id}”; the nearest is “{nearest}”. Rename or remove it.',
  },
  'scenario.offer_words_missing': {
    zh: '客户有 {lang} 的用词，offer.yaml 的 words 里却没有 {lang}，请补上。',
    en: 'The account has words in {lang}, but words in offer.yaml has no {lang}. Add it.',
  },
  'scenario.call_name': {
    zh: '通话文件应名为 <名称>.{lang}.call.yaml，与 lang 一致。请改名，或改 lang。',
    en: 'A call file is called <name>.{lang}.call.yaml, as its lang says. Rename it or change lang.',
  },
  'scenario.call_without_words': {
    zh: '通话用 {lang}，场景却没有 {lang} 的用词。请换语言，或补上 {lang}.yaml。',
    en: 'The call is in {lang}, but the scenario has no words in {lang}. Change it or add {lang}.yaml.',
  },
  'scenario.body_malformed': {
    zh: '记录里的场景内容不完整（{path}）。请重新导出这次会话。',
    en: 'The scenario held in this record is damaged ({path}). Export the session again.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;
