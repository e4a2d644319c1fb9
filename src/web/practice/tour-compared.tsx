import { isSpin } from '../../dialogue/words/act.ts';
import { outcomeNames } from '../../phrases/outcomes.ts';
import { tourSellers, tourPage as words } from '../../phrases/tour-page.ts';
import type { TourView } from '../../wire/tour-view.ts';
import { say, weight } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';

type Seller = TourView['sellers'][number];

const questionsOf = (seller: Seller): number => seller.turns.flatMap((turn) => turn.said?.acts ?? []).filter(isSpin).length;
const balanceOf = (seller: Seller) => seller.turns.at(-1)?.balance ?? { need: 0, price: 0 };

/** What each row of the comparison shows of a seller. */
const rows = [
  { head: words.outcome, of: (seller: Seller) => say(outcomeNames[seller.outcome]) },
  { head: words.total, of: (seller: Seller) => seller.total },
  { head: words.turns, of: (seller: Seller) => seller.turns.length - 1 },
  { head: words.questions, of: questionsOf },
  { head: words.need, of: (seller: Seller) => weight(balanceOf(seller).need) },
  { head: words.price, of: (seller: Seller) => weight(balanceOf(seller).price) },
] as const;

/** The three side by side, and the way to a call of one's own. */
export function Compared({ tour, again }: Readonly<{ tour: TourView; again(): void }>) {
  return (
    <>
      <h2>{say(words.together)}</h2>
      <div class="three">
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.seller)}</th>
              {tour.sellers.map(({ kind }) => (
                <th key={kind} scope="col">
                  <Words text={say(tourSellers[kind])} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.head.en}>
                <th scope="row">{say(row.head)}</th>
                {tour.sellers.map((seller) => (
                  <td key={seller.kind} class="num">
                    {row.of(seller)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section aria-labelledby="yours-h">
        <h2 id="yours-h">{say(words.yours)}</h2>
        <p>
          <Words text={say(words.yoursMore)} />
        </p>
        <div class="btns">
          <a class="btn main" href="/#main">
            {say(words.other)}
          </a>
          <a class="btn" href={`/before/${encodeURIComponent(tour.scenario)}`}>
            {say(words.same)}
          </a>
          <button class="btn" type="button" onClick={again}>
            {say(words.again)}
          </button>
        </div>
      </section>
    </>
  );
}
