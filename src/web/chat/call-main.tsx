import { call } from '../../phrases/pages.ts';
import { draw } from '../kit/page.tsx';
import { CallPage } from './call-page.tsx';
import './call.css';
import './log.css';
import './panel.css';

draw(call.title, <CallPage />);
