import type { House } from '../../coach/house.ts';
import { messagesLeft, messagesOf, sendMessage } from '../../coach/message.ts';
import { isExam } from '../../coach/practised.ts';
import { messageLength, mostOf } from '../../dialogue/words/message.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { SessionRow } from '../../ports/sessions.ts';
import { MessageBody, MessagesView } from '../../wire/message-view.ts';
import { sentView } from '../door/around-view.ts';
import { wordAnswer } from '../door/message-words.ts';
import { around, OneSession, told, unknownSession } from './around.ts';
import { answered, type Route, refusing, route } from './route.ts';

/** The message after a call: read, written. */
export const messageRoutes = (house: House): readonly Route[] => [reading(house), sending(house)];

const sent = { status: 200, schema: MessagesView, what: 'The messages of the call with what the rules found and what came back' };

async function shown(house: House, row: SessionRow) {
  const standing = await house.live.get(row.id);
  if (!standing) throw new Fault(`session ${row.id} has no opening`);
  const messages = await messagesOf(house, row);
  const kept = isExam(standing.opened);
  return answered({ messages: messages.map((each) => sentView(each, standing.prepared, kept)), left: messagesLeft(messages) });
}

const reading = (house: House): Route =>
  route({
    method: 'get',
    path: '/sessions/{session}/messages',
    name: 'readMessages',
    tag: 'sessions',
    summary: 'The messages after a call',
    params: OneSession,
    answer: sent,
    refusals: unknownSession,
    handle: ({ params, who }) => around(house, params.session, who, (row) => shown(house, row)),
  });

const sending = (house: House): Route =>
  route({
    method: 'post',
    path: '/sessions/{session}/messages',
    name: 'sendMessage',
    tag: 'sessions',
    summary: 'Writes to the buyer after the call: checked by rule, answered or not; two at most',
    params: OneSession,
    body: MessageBody,
    answer: sent,
    refusals: [
      ...unknownSession,
      'session.open',
      'message.after_calling',
      'message.too_long',
      'message.none_more',
      'turn.other_text',
      'person.unknown',
    ],
    handle: ({ params, body, who }) =>
      around(house, params.session, who, async (row) => {
        const n = messageLength(row.lang, body.text);
        if (n > mostOf[row.lang]) return refusing('message.too_long', { n, most: mostOf[row.lang] });
        const kept = await sendMessage(house, row, body, wordAnswer);
        return kept.ok ? shown(house, row) : told(kept.refusal);
      }),
  });
