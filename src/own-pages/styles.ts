/** The styles of the extension's own pages; the build writes them to files of the package. */
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/chart.css';
import '../ui/pages.css';
import '../overlay/overlay.css';
