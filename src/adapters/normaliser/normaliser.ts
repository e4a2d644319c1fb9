import type { Lang } from '../../dialogue/words/stage.ts';
import type { Normaliser } from '../../ports/normaliser.ts';

type Converter = (text: string) => string;

/** Characters that only traditional text has (the most frequent ones): the converter is loaded and run only where one occurs. */
const traditional =
  /[們個這裡麼嗎還沒對說話時會過來請問貴從產線場廠機種樣點實際設備標準處員與為將來給讓誰幾長門間關聯電腦數據資訊網絡軟體質檢測維護運營業務價錢簽約訂單貨車輛應該認識覺見現總經師傅係喺嘅咁啲冇佢哋邊陣響環節費較損壞費責買賣專項層級預備補償險續結構調試驗報級錯誤頭難題煩惱擔憂開發練習統領導達標榮幸謝謝]/u;

/**
 * Makes what was typed comparable. Chinese: traditional → simplified with Taiwan's words (OpenCC), full-width letters and digits → ASCII,
 * half-width punctuation beside Han characters → full width. Everywhere: control characters and doubled white space go, letters become lower case.
 */
export function normaliser(toSimplified: Converter): Normaliser {
  return {
    plain(text: string, lang: Lang): string {
      const clean = text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      const simple = traditional.test(clean) ? toSimplified(clean) : clean;
      const narrow = simple
        .replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF05]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
        .replace(/[‘’]/g, "'")
        .toLowerCase();
      return lang === 'zh' ? wide(narrow) : narrow;
    },
  };
}

const pairs: Readonly<Record<string, string>> = { ',': '，', '?': '？', '!': '！', ';': '；', ':': '：' };

const wide = (text: string): string =>
  text.replace(/(?<=[\p{Script=Han}”）])\s?[,?!;:]|[,?!;:](?=\p{Script=Han})/gu, (found) => pairs[found.trim()] ?? found);

/** Loads the converter's dictionaries (about 1 MB) and makes the normaliser. */
export async function loadNormaliser(): Promise<Normaliser> {
  const { Converter } = await import('opencc-js/t2cn');
  return normaliser(Converter({ from: 'twp', to: 'cn' }));
}
