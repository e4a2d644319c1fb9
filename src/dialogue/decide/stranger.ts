import { type Asked, add, type Deciding, patience, trust } from './deciding.ts';

/** Surnames that a form of address is made with in Chinese; longer names are foreign ones, written by their sound, or whole ones. */
const surname =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝阚卿涅]';
const titled = '(?:总工|总|工|主任|部长|经理|院长|校长|护士长|科长|处长|厂长|局长|店长|师傅|老师|主管|董事长|董)';

/** Who is spoken to by name: at the head of a sentence, or set off by commas. What is said about one's own people is not. */
const called = {
  zh: new RegExp(
    `(?:^|[。！？!?；;，,、]\\s*)(?:那|请问|谢谢|感谢|好的?|麻烦)?(${surname}${titled}|[一-鿿]{2,5}(?:女士|先生|博士|教授))(?=[，,、：:？?！!]|[您你])(?![，,](?:我们|是我们|也是我们))`,
    'g',
  ),
  en: /(?:^|[.!?;,]\s+)(?:(?:and|so|but|well|now|right|ok|okay|hello|hi|good (?:morning|afternoon|evening)|thanks|thank you),?\s+){0,3}((?:mr|ms|mrs|miss|dr|professor|prof)\.? (?!(?:chair|president|mayor|speaker|secretary))(?:(?:van|von|de|der|den|ter|la) ){0,2}[a-z][a-z'’-]+)(?=,(?! (?:our|who|from|my|a|the)\b)|[:?!]|\.(?:\s|$)|\s[-–—]|\s(?:how|what|do|does|is|are|can|could|would|who|when|where|why|if|you)\b)/gi,
} as const;

/** Every name that stands anywhere in what this account says or is said to be: people who don't sit here are talked about. */
const everything = ({ prepared: { words, offer, scenario } }: Asked): string =>
  JSON.stringify([words, offer, scenario.account.people]).toLowerCase();

const whole = new RegExp(`^(${surname})${titled}$`);

/** The name without the form of address: in Chinese people of one surname have many. */
const bare = (name: string, lang: 'zh' | 'en'): string =>
  lang === 'zh' ? name.replace(/(?:女士|先生|博士|教授)$/, '').replace(whole, '$1') : name.toLowerCase().replace(/^\S+ /, '');

/** Somebody spoken to by a name that nobody has here; undefined where everybody is called by a name of theirs. */
export function strangerCalled(asked: Asked): string | undefined {
  const { lang, words } = asked.prepared;
  const names = [...asked.plain.matchAll(called[lang])].map(([, name]) => name ?? '');
  if (names.length === 0) return undefined;
  const people = Object.values(words.people).flatMap(({ name, address, aliases }) => [name, address, ...aliases]);
  const isKnown = (name: string): boolean => {
    const own = bare(name, lang);
    if (
      people.some(
        (each) =>
          lang === 'zh'
            ? each.startsWith(own) || own.endsWith(bare(each, lang)) // "先答布兰特先生：" leads up to a name
            : each
                .toLowerCase()
                .split(/[\s.]+/)
                .includes(own.slice(own.lastIndexOf(' ') + 1)), // "Ms de Wit" is found as Wit
      )
    )
      return true;
    return lang === 'zh' ? everything(asked).includes(name) : new RegExp(`\\b${own}\\b`).test(everything(asked));
  };
  return names.find((name) => !isKnown(name));
}

/** Trust that calling people by the names of others costs once they have put it right (decision 0041): it shows whose notes these are. */
const again = 2;

/** "Mr Liang? There's nobody of that name here." A slip is put right for nothing, and what was asked with it waits; after that it costs trust, and patience as pressing does. */
export function putNameRight(deciding: Deciding, { turn, before, grounded: { person } }: Asked, name: string): Deciding {
  const right = add(deciding, { type: 'asked_back', v: 1, turn, person, name });
  if (before.strangers === 0) return right;
  const { pressSecond, pressThird } = before.numbers;
  return patience(trust(right, turn, 'wrong_name', -again), turn, 'wrong_name', -(before.strangers === 1 ? pressSecond : pressThird));
}
