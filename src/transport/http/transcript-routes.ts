import { type Analysed, analyse } from '../../coach/analyse.ts';
import type { House } from '../../coach/house.ts';
import { AnalyseTranscript, TranscriptView } from '../../wire/transcript-view.ts';
import { answered, type Route, refusing, route } from './route.ts';

/** Longest body of a transcript, bytes: 200,000 characters of Chinese, as JSON. */
export const transcriptLimit = 1_000_000;

/** Labels for a call that was held elsewhere. */
export const transcriptRoutes = (house: House): readonly Route[] => [
  route({
    method: 'post',
    path: '/transcripts/analyses',
    name: 'analyseTranscript',
    tag: 'practice',
    summary: 'Labels, flow, talk share, craft and conduct of a real call. Nothing of it is kept',
    body: AnalyseTranscript,
    answer: { status: 200, schema: TranscriptView, what: 'The speakers and, where the seller is named, the analysis' },
    refusals: [
      'request.invalid',
      'request.too_large',
      'transcript.empty',
      'transcript.too_long',
      'transcript.too_many_turns',
      'transcript.no_speaker',
      'transcript.no_such_speaker',
      'transcript.bad_cue',
      'transcript.bad_json',
    ],
    handle: async ({ body }) => {
      const looked = await analyse(house, body);
      return looked.ok ? answered(viewOf(house, looked.value)) : refusing(looked.refusal.code, looked.refusal.facts);
    },
  }),
];

function viewOf(house: House, { lang, speakers, call }: Analysed): TranscriptView {
  if (call === null) return { lang, speakers: [...speakers], call: null };
  const turns = call.turns.map(({ turn, line, at, before, text, labels }) => ({
    turn,
    line,
    at,
    before: [...before],
    text,
    labels: labels.map((label) => ({
      text: label.text,
      act: label.act,
      confidence: label.confidence,
      second: label.second,
      flags: [...label.flags],
      ...(label.rule === undefined ? {} : { rule: label.rule }),
    })),
  }));
  const { counts, talk, notes, after } = call;
  return {
    lang,
    speakers: [...speakers],
    call: { engine: house.classifier.engine, turns, after: [...after], counts, talk, notes: [...notes] },
  };
}
