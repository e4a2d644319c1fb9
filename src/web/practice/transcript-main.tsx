import { transcriptPage } from '../../phrases/transcript-page.ts';
import { draw } from '../kit/page.tsx';
import { TranscriptPage } from './transcript-page.tsx';
import '../kit/flow.css';
import './practice.css';
import './transcript.css';

draw(transcriptPage.title, <TranscriptPage />);
