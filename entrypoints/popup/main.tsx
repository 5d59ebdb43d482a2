import { render } from 'preact';
import { PopupApp } from '../../src/own-pages/popup-app.js';
import '../../src/own-pages/styles.js';

render(<PopupApp />, document.body);
