import { outcome, type Answer, type Outcome } from '../../domain/triage/outcome.ts';
import { nextStep } from '../../domain/triage/walk.ts';
import { island as words } from '../../strings/en/symptom-check.ts';
import { element } from './element.ts';
import { readPage } from './page-data.ts';
import { goneView, resultView } from './result-view.ts';
import { stepView } from './step-view.ts';

/**
 * Asks the questions of a flow page a group at a time, the most urgent first. It takes its words
 * from the page's own list and keeps answers in memory only: the history holds a step's number, the
 * title its name, and nothing is stored or sent.
 */
class SymptomCheck extends HTMLElement {
  #page = readPage(this);
  #steps = this.#page.steps.map(({ groups }) => groups.flatMap(({ ids }) => ids));
  #answers = new Map<string, Answer>();
  #oneApplies = false;
  #wasEmergency = false;
  #stage = element('section', { className: 'stage' });
  #siteTitle = document.title;

  connectedCallback(): void {
    this.classList.add('asking');
    this.append(this.#stage);
    const left = history.state as { step?: number } | null;
    this.#restart(false, (left?.step ?? 0) > 0 ? words.reloaded : undefined);
    window.addEventListener('popstate', ({ state }: PopStateEvent) => {
      this.#oneApplies = false;
      this.#show((state as { step?: number } | null)?.step ?? 0);
    });
    // Back from another page: whoever comes back starts with an empty form.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#restart(false);
    });
  }

  #restart(moveFocus = true, note?: string): void {
    this.#answers.clear();
    this.#oneApplies = this.#wasEmergency = false;
    history.replaceState({ step: 0 }, '');
    this.#show(0, moveFocus, note);
  }

  #go(step: number): void {
    history.pushState({ step }, '');
    this.#show(step);
  }

  #show(at: number, moveFocus = true, note?: string): void {
    const step = this.#page.steps[at];
    if (!step) {
      this.#showResult();
      return;
    }
    const form = stepView(this.#page, step, this.#answers, {
      onContinue: (given) => {
        for (const [id, answer] of given) this.#answers.set(id, answer);
        const next = nextStep(this.#page.rules, this.#steps, this.#answers, at);
        this.#go(next ?? this.#steps.length);
      },
      onBack:
        at > 0
          ? () => {
              history.back();
            }
          : undefined,
      onOneApplies:
        at > 0
          ? undefined
          : () => {
              this.#oneApplies = true;
              this.#go(this.#steps.length);
            },
    });
    const progress = `${words.step} ${at + 1} ${words.of} ${this.#steps.length}`;
    this.#place(step.heading, progress, moveFocus, note, form);
  }

  #showResult(): void {
    const result: Outcome = this.#oneApplies
      ? { level: 'emergency', signs: [], raises: [] }
      : outcome(this.#page.rules, this.#answers);
    const { level } = result;
    const first = this.#page.steps[0]?.heading;
    const actions = {
      onChange: () => {
        this.#oneApplies = false;
        this.#go(0);
      },
      onRestart: () => {
        this.#restart();
      },
    };
    const show = () => {
      const section = this.#page.section(level);
      const heading = section.querySelector('.level-head')?.cloneNode(true);
      const view = resultView(
        this.#page,
        this.#answers,
        {
          outcome: result,
          oneApplies: this.#oneApplies ? first : undefined,
          wasEmergency: this.#wasEmergency,
        },
        actions,
      );
      this.#place(
        section.querySelector('h2')?.textContent ?? '',
        words.result,
        true,
        undefined,
        view,
      );
      this.#stage.dataset.level = level;
      this.#wasEmergency ||= level === 'emergency';
      const icon = heading instanceof HTMLElement && heading.querySelector('svg');
      if (icon) this.#stage.querySelector('.title')?.prepend(icon);
    };
    if (this.#wasEmergency && level !== 'emergency') {
      const view = goneView(this.#page, show, () => {
        history.back();
      });
      this.#place(words.goneTitle, words.result, true, undefined, view);
    } else {
      show();
    }
  }

  /** Puts a view on the stage, names it in the title, and moves the focus to its heading. */
  #place(
    title: string,
    progress: string,
    moveFocus: boolean,
    note: string | undefined,
    view: HTMLElement,
  ): void {
    const heading = element('h2', { tabIndex: -1, textContent: title });
    delete this.#stage.dataset.level;
    this.#stage.replaceChildren(
      element('p', { className: 'progress', textContent: progress }),
      element('div', { className: 'title' }, heading),
      ...(note === undefined ? [] : [element('p', { className: 'note', textContent: note })]),
      view,
    );
    document.title = `${progress} · ${this.#siteTitle}`;
    if (!moveFocus) return;
    heading.focus({ preventScroll: true });
    this.scrollIntoView();
  }
}

customElements.define('symptom-check', SymptomCheck);
