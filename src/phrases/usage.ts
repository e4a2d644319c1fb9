/** How the command line is called. */
export const usage = {
  zh: `用法：npm run -s cli -- 命令 …
  play --scenario ID --lang zh|en [--seed N] [--variant 名字] [--difficulty easy|normal|hard] [--script 文件|-]   打一场电话；每轮一行 JSON，最后一行是报告
  classify --lang zh|en                    标注标准输入里的每一行 {id,text,context?,previous?}
  score 文件                                给一份导出的记录算分
  scenarios list [--json] | lint [路径…] | schema
  scenarios new ID                         抄一份带注释的样板，新写一家客户
  scenarios simulate ID [--lang zh|en] [--variant 名字] [--difficulty D] [--seeds N] [--json]   让机器人打这家客户：好棋越多，得分是否越高
  scenarios simulate --all [--variants] [--seeds N] [--json] [--write]   全部客户打一遍，一种语言一行
  export SESSION                           把一场通话导出为 JSONL
  regrade 通话… | --all [--rubric 文件] [--relabel] [--dry-run] [--json]   换一份评分规则、或重新标注，再算一次分；原来的分不动
  eval [speed] [--lang zh|en] [--json] [--write] [--quick]   测分类器：金标集、留出、对照、速度
  eval leaks [--lang zh|en] [--scenario ID|--journey ID] [--json] [--write] [--quick|--all]   套话：四百句，看客户漏不漏
  eval fidelity [--lang zh|en] [--scenario ID|--journey ID] [--seeds N] [--json] [--write]   模拟通话逐场复查：抢先说、编造、矛盾、串角色、收场
  eval scores [--scenario ID] [--json] [--write] [--quick]   总分靠不靠得住：谈得好分高不高，两种语言分一不一样
  eval cheats [--lang zh|en] [--scenario ID] [--json] [--write] [--quick]   耍花招能不能得分
  bench [--json]                           测速度和内存
退出码：0 正常，1 检查未通过，2 用法不对`,
  en: `Usage: npm run -s cli -- COMMAND …
  play --scenario ID --lang zh|en [--seed N] [--variant NAME] [--difficulty easy|normal|hard] [--script FILE|-]   hold a call; one JSON line a turn, the report last
  classify --lang zh|en                    label each line {id,text,context?,previous?} of standard input
  score FILE                               score an exported log
  scenarios list [--json] | lint [PATH…] | schema
  scenarios new ID                         a new account, begun from the commented starter
  scenarios simulate ID [--lang zh|en] [--variant NAME] [--difficulty D] [--seeds N] [--json]   bots play an account: do better moves earn more?
  scenarios simulate --all [--variants] [--seeds N] [--json] [--write]   every account, a line for each language
  export SESSION                           a session as JSONL
  regrade SESSION… | --all [--rubric FILE] [--relabel] [--dry-run] [--json]   grade ended sessions anew, by another rubric or labels made anew; the old gradings stand
  eval [speed] [--lang zh|en] [--json] [--write] [--quick]   the classifier: gold set, held out, compared, speed
  eval leaks [--lang zh|en] [--scenario ID|--journey ID] [--json] [--write] [--quick|--all]   four hundred tricks: does the buyer leak?
  eval fidelity [--lang zh|en] [--scenario ID|--journey ID] [--seeds N] [--json] [--write]   simulated calls read again: early, invented, contradicted, swapped, ended too soon
  eval scores [--scenario ID] [--json] [--write] [--quick]   what the score is worth: does better play score higher, and the same in both languages?
  eval cheats [--lang zh|en] [--scenario ID] [--json] [--write] [--quick]   ways to get points without selling: does one pay?
  bench [--json]                           speed and memory
Exit: 0 fine, 1 a check failed, 2 usage`,
} as const satisfies Readonly<{ zh: string; en: string }>;
