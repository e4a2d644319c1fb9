import type { RefusalCode } from '../../phrases/refusals.ts';

/** Refusals that people meet over HTTP; the rest (scenario files, lint) are told on the command line and count as 422 here. The only place that knows HTTP numbers. */
const numbers: Readonly<Partial<Record<RefusalCode, number>>> = {
  'scenario.not_on_the_shelf': 404,
  'session.unknown': 404,
  'journey.unknown': 404,
  'drill.unknown': 404,
  'drill.unknown_item': 404,
  'drill.other_text': 409,
  'journey.call_open': 409,
  'journey.over': 409,
  'turn.unknown': 404,
  'branch.parent_open': 409,
  'branch.nothing_after': 409,
  'request.no_such_route': 404,
  'session.ended': 409,
  'session.open': 409,
  'turn.stale': 409,
  'turn.other_text': 409,
  'practice.written': 409,
  'plan.too_late': 409,
  'plan.none': 409,
  'message.after_calling': 409,
  'message.none_more': 409,
  'request.invalid': 400,
  'request.not_json': 400,
  'message.malformed': 400,
  'request.too_large': 413,
  'request.cross_site': 403,
  'request.too_many': 429,
  'server.stopping': 503,
  'transcript.too_long': 413,
  'tour.none': 404,
  'practice.other_text': 409,
  'fault.internal': 500,
};

export const statusOf = (code: RefusalCode): number => numbers[code] ?? 422;
