import { rankingPage } from '../../phrases/ranking-page.ts';
import { draw } from '../kit/page.tsx';
import { RankingPage } from './ranking-page.tsx';
import './practice.css';
import './tour.css';
import './ranking.css';

draw(rankingPage.title, <RankingPage />);
