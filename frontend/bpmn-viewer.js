import Viewer from 'bpmn-js/lib/Viewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

const MARGIN = 10;

// Room below the diagram for the sign of bpmn.io, which nothing may cover.
const SIGN_HEIGHT = 50;

/** Shows a process diagram with its current and finished activities marked. In light DOM, so that bpmn-js's styles apply. */
class BpmnViewer extends HTMLElement {
  connectedCallback() {
    if (!this._viewer) {
      this._canvas = this.appendChild(document.createElement('div'));
      this._canvas.className = 'bpmn-canvas';
      this._canvas.setAttribute('role', 'img');
      this._legend = this.appendChild(document.createElement('div'));
      this._legend.className = 'bpmn-legend';
      this._legend.setAttribute('aria-hidden', 'true');
      this._viewer = new Viewer({ container: this._canvas });
    }
    this._resized = new ResizeObserver(() => this._fit());
    this._resized.observe(this._canvas);
  }

  disconnectedCallback() {
    this._resized.disconnect();
  }

  async show(xml, current, done, [diagram, currentWord, doneWord]) {
    delete this.dataset.ready;
    await this._viewer.importXML(xml);
    this._mark(current, 'current-activity');
    this._mark(done.filter((id) => !current.includes(id)), 'done-activity');
    const spoken = [diagram, `${currentWord}: ${this._names(current)}`, `${doneWord}: ${this._names(done)}`];
    this._canvas.setAttribute('aria-label', spoken.join('; '));
    this._legend.replaceChildren(legendEntry('current-activity', currentWord), legendEntry('done-activity', doneWord));
    this._drawn = true;
    this._fit();
    this.dataset.ready = 'true';
  }

  /** A canvas without size, as in a closed tab, cannot be fitted yet; the observer calls again when it opens. */
  _fit() {
    if (this._drawn && this._canvas.clientWidth > 0) {
      const canvas = this._viewer.get('canvas');
      canvas.resized();
      const { x, y, width, height } = canvas.viewbox().inner;
      canvas.viewbox({ x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + MARGIN + SIGN_HEIGHT });
    }
  }

  _mark(ids, marker) {
    const canvas = this._viewer.get('canvas');
    this._known(ids).forEach((element) => canvas.addMarker(element, marker));
  }

  _names(ids) {
    return this._known(ids).map((element) => element.businessObject.name).join(', ') || '–';
  }

  _known(ids) {
    const elements = this._viewer.get('elementRegistry');
    return ids.map((id) => elements.get(id)).filter(Boolean);
  }
}

function legendEntry(marker, word) {
  const entry = document.createElement('span');
  entry.className = marker;
  entry.textContent = word;
  return entry;
}

customElements.define('bpmn-viewer', BpmnViewer);
