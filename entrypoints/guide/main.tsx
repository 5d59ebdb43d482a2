import { render } from 'preact';
import { GuideApp } from '../../src/own-pages/guide-app.js';
import '../../src/own-pages/styles.js';

render(<GuideApp />, document.body);
