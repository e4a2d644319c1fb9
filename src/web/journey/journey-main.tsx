import { journeyPage } from '../../phrases/journey-page.ts';
import { draw } from '../kit/page.tsx';
import { JourneyPage } from './journey-page.tsx';
import './journey.css';

draw(journeyPage.title, <JourneyPage />);
