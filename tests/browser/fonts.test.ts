import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from '../kit/browser.ts';

/** No font draws this: a code point that Unicode keeps unassigned, so what appears is the box for "missing". */
const nobody = '\u{3FFFD}';

/** Each character as the page draws it: the ink of every pixel, as one string to compare. */
async function drawn(browser: Browser, characters: readonly string[], lang: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      ([all, language]) => {
        document.documentElement.lang = language;
        return all.map((character) => {
          const canvas = document.createElement('canvas');
          canvas.width = 64;
          canvas.height = 64;
          const pen = canvas.getContext('2d');
          if (pen === null) throw new Error('The page has no canvas.');
          pen.font = '48px sans-serif';
          pen.fillText(character, 4, 50);
          return pen
            .getImageData(0, 0, 64, 64)
            .data.filter((_value, at) => at % 4 === 3)
            .join(',');
        });
      },
      [characters, lang] as const,
    );
  } finally {
    await page.close();
  }
}

const ink = (pixels: string | undefined) => (pixels ?? '').split(',').filter((value) => Number(value) > 0).length;

describe('Chinese is really drawn', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test.each([
    ['zh-Hans', ['善', '问']],
    ['zh-Hant', ['善', '問']],
    ['en', ['A', 'é', '→', '−', '≥', '≤']],
  ] as const)('in %s: %j', async (lang, characters) => {
    const [missing, blank, ...glyphs] = await drawn(browser, [nobody, ' ', ...characters], lang);
    expect(ink(blank)).toBe(0);
    for (const glyph of glyphs) {
      expect(ink(glyph)).toBeGreaterThan(50);
      expect(glyph).not.toBe(missing);
    }
    expect(new Set(glyphs).size).toBe(characters.length);
  });
});

test.runIf(process.platform === 'linux')('without a font both are the same box, so the comparison can fail', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'askwell-no-fonts-'));
  writeFileSync(
    join(empty, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${empty}</dir><cachedir>${empty}/cache</cachedir></fontconfig>`,
  );
  const browser = await openBrowser(empty);
  try {
    const [missing, ask] = await drawn(browser, [nobody, '問'], 'zh-Hant');
    expect(ask).toBe(missing);
  } finally {
    await browser.close();
    rmSync(empty, { recursive: true, force: true });
  }
});
