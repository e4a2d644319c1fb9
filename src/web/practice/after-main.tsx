import { beforehand } from '../../phrases/around.ts';
import { draw } from '../kit/page.tsx';
import { AfterPage } from './after-page.tsx';
import '../kit/beside.css';
import './after.css';

draw(beforehand.title, <AfterPage />);
