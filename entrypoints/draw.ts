import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDrawing } from '../src/page/meeting.js';
import { createPresenter } from '../src/page/presenter.js';

/** Panel and badges: put into a page by the background when its page script has something to show. */
export default defineUnlistedScript(() => {
  offerDrawing(createPresenter);
});
