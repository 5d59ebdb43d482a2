import { render } from 'preact';
import { WelcomeApp } from '../../src/own-pages/welcome-app.js';
import '../../src/own-pages/styles.js';

render(<WelcomeApp />, document.body);
