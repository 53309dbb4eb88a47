import Viewer from 'bpmn-js/lib/Viewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

const MARGIN = 10;

// Room below the diagram for the sign of bpmn.io, which nothing may cover.
const SIGN_HEIGHT = 50;

// As wide as styles.css makes it.
const NOTE_WIDTH = 156;

/** Shows a process diagram with its current, finished and possible next activities marked and told about. In light DOM, so that bpmn-js's styles apply. */
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

  /** Each mark is the id of an element, the note below it, and its states: current, done, next. */
  async show(xml, marks, [diagram, currentWord, doneWord, nextWord]) {
    delete this.dataset.ready;
    await this._viewer.importXML(xml);
    marks.forEach((mark) => this._mark(mark));
    const words = { current: currentWord, done: doneWord, next: nextWord };
    const told = Object.entries(words).map(([state, word]) => `${word}: ${this._names(idsOf(marks, state))}`);
    this._canvas.setAttribute('aria-label', [diagram, ...told].join('; '));
    this._legend.replaceChildren(...Object.entries(words).map(([state, word]) => legendEntry(`${state}-activity`, word)));
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

  _mark([id, note, ...states]) {
    const canvas = this._viewer.get('canvas');
    this._known([id]).forEach((element) => {
      states.forEach((state) => canvas.addMarker(element, `${state}-activity`));
      if (note) {
        this._note(element, note);
      }
    });
  }

  _note(element, note) {
    const label = document.createElement('div');
    label.className = 'activity-note';
    label.textContent = note;
    const position = { bottom: -2, left: (element.width - NOTE_WIDTH) / 2 };
    this._viewer.get('overlays').add(element, 'note', { position, html: label });
  }

  _names(ids) {
    return this._known(ids).map((element) => element.businessObject.name).join(', ') || '–';
  }

  _known(ids) {
    const elements = this._viewer.get('elementRegistry');
    return ids.map((id) => elements.get(id)).filter(Boolean);
  }
}

function idsOf(marks, wanted) {
  return marks.filter(([, , ...states]) => states.includes(wanted)).map(([id]) => id);
}

function legendEntry(marker, word) {
  const entry = document.createElement('span');
  entry.className = marker;
  entry.textContent = word;
  return entry;
}

customElements.define('bpmn-viewer', BpmnViewer);
