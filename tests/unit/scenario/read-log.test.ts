import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/adapters/hash.ts';
import { exported } from '../../../src/coach/export.ts';
import { canonicalJson } from '../../../src/dialogue/words/canonical.ts';
import { type ExportedLog, readLog } from '../../../src/scenario/read-log.ts';
import { play, realHouse } from '../../kit/house.ts';

type Line = Record<string, unknown> & { event: Record<string, unknown> };
type Head = { v: number; askwell: string; lang: string; versions: Record<string, { hash: string; body: string | null }> };

let text = '';
let session = '';
beforeAll(async () => {
  const house = await realHouse();
  const turns = [{ say: 'Where do the stops hurt most on line two?' }, { say: 'What does one of them cost you?' }];
  ({ session } = await play(house, 'hengyue', { lang: 'en', difficulty: 'normal', seed: 3, turns }));
  text = (await exported(house, session)) ?? '';
});

const read = (lines: readonly string[]) => readLog({ name: 'call.jsonl', text: lines.join('\n') }, sha256);
const lines = () => text.trimEnd().split('\n');
/** The log with one line changed: 1 is the header, 2 the first event. */
const with_ = (number: number, change: (line: Line & Head) => unknown): readonly string[] =>
  lines().map((line, i) => (i === number - 1 ? canonicalJson(change(JSON.parse(line))) : line));
const refusalOf = (changed: readonly string[]) => {
  const log = read(changed);
  return log.ok ? 'read' : [log.refusal.code, log.refusal.at?.line, log.refusal.facts];
};
const opened = (log: ReturnType<typeof read>): ExportedLog | undefined => (log.ok ? log.value : undefined);

describe('an exported log', () => {
  test('is read with everything that its report is made from', () => {
    const log = opened(read(lines()));
    expect(log).toMatchObject({ session, lang: 'en', scenario: { account: { id: 'hengyue' } }, rubric: { id: 'default' } });
    expect(log?.events.map((event) => canonicalJson(event))).toEqual(
      lines()
        .slice(1)
        .map((line) => canonicalJson(JSON.parse(line).event)),
    );
  });

  test('reads the same after a journey over another system: CRLF, a byte order mark, no last line end', () => {
    const there = readLog({ name: 'x', text: `\uFEFF${lines().join('\r\n')}` }, sha256);
    expect(there).toEqual(read(lines()));
  });

  test('whose rubric was touched is refused: its score would be another', () => {
    const changed = with_(1, (head) => {
      const rubric = head.versions['rubric'];
      if (rubric?.body) rubric.body = rubric.body.replace('"needs":45', '"needs":46');
      return head;
    });
    expect(refusalOf(changed)).toEqual(['log.body_changed', 1, { kind: 'rubric' }]);
  });

  test('with a body of another form under its own hash is refused with the place', () => {
    const changed = with_(1, (head) => {
      const body = '{"id":"x"}';
      return { ...head, versions: { ...head.versions, offer: { hash: sha256(body), body } } };
    });
    expect(refusalOf(changed)).toEqual(['log.body_malformed', 1, { kind: 'offer', path: 'offer.capabilities' }]);
  });

  test('under the header of another session is refused', () => {
    const changed = with_(2, (line) => ({
      ...line,
      event: { ...line.event, versions: { ...(line.event['versions'] as object), prompt: 'a'.repeat(64) } },
    }));
    expect(refusalOf(changed)).toEqual(['log.other_body', 2, { kind: 'prompt' }]);
    expect(refusalOf(with_(1, (head) => ({ ...head, lang: 'zh' })))).toEqual(['log.other_body', 2, { kind: 'lang' }]);
  });

  test('with a line missing, doubled or moved is refused where it happens', () => {
    const all = lines();
    expect(refusalOf(all.filter((_, i) => i !== 4))).toEqual(['log.gap', 5, { expected: 4, found: 5 }]);
    expect(refusalOf([...all.slice(0, 4), ...all.slice(3)])).toEqual(['log.gap', 5, { expected: 4, found: 3 }]);
    expect(refusalOf([all[0] ?? '', ...all.slice(2)])).toEqual(['log.gap', 2, { expected: 1, found: 2 }]);
  });

  test('with an event from a newer program is refused by type and version', () => {
    const changed = with_(4, (line) => ({ ...line, event: { ...line.event, v: 7 } }));
    expect(refusalOf(changed)).toEqual(['log.event_version', 4, { type: JSON.parse(lines()[3] ?? '').event.type, version: 7, known: 1 }]);
  });

  test.each([
    ['a kind that nobody knows', (line: Line) => ({ ...line, event: { ...line.event, type: 'sang' } }), 'event.type: "sang"'],
    ['no event at all', ({ seq }: Line) => ({ seq, at: 0 }), /^event: /],
    ['something else', () => [1, 2], /JSON: /],
  ])('with %s is refused with the fields', (_, change, fields) => {
    expect(refusalOf(with_(4, change))).toEqual(['log.event_malformed', 4, { fields: expect.stringMatching(fields) }]);
  });

  test('that names somebody who is not in its scenario is refused', () => {
    const at = lines().findIndex((line) => line.includes('"type":"replied"')) + 1;
    const changed = with_(at, (line) => ({ ...line, event: { ...line.event, person: 'nobody' } }));
    expect(refusalOf(changed)).toEqual(['log.unknown_id', at, { id: 'nobody' }]);
  });

  test('of a session that is still open has no score', () => {
    const open = lines().filter((line) => !line.includes('"type":"ended"'));
    expect(refusalOf(open)).toEqual(['log.not_ended', open.length, undefined]);
    expect(refusalOf(lines().slice(0, 1))).toEqual(['log.not_opened', 1, undefined]);
  });

  test.each([
    ['nothing', ''],
    ['the output of a played script', '{"turn":1,"seller":"您好"}'],
    ['no JSON', 'Hello'],
  ])('%s is no log', (_, first) => {
    expect(refusalOf([first])).toEqual(['log.not_a_log', 1, { fields: expect.any(String) }]);
  });

  test('in a newer form than this program knows is refused', () => {
    expect(refusalOf(with_(1, (head) => ({ ...head, v: 2 })))).toEqual(['log.other_version', 1, { version: 2, known: 1 }]);
  });

  test('cut anywhere in the middle is refused, never half read and never a crash', () => {
    for (let at = 0; at < text.length - 200; at += Math.ceil(text.length / 60)) expect(read([text.slice(0, at)]).ok).toBe(false);
  });
});
