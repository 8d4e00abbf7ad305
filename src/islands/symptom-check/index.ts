import { higher } from '../../domain/triage/level.ts';
import { outcome, type Answer } from '../../domain/triage/outcome.ts';
import { nextStep } from '../../domain/triage/walk.ts';
import type { Level } from '../../schema/triage.ts';
import { element } from '../element.ts';
import { readPage } from './page-data.ts';
import { earlierAdvice, goneView, reasonsOf, resultView, type Reason } from './result-view.ts';
import { stepView } from './step-view.ts';

/** What the history holds: the number of a step, nothing else. */
interface Place {
  step: number;
}

/**
 * Asks the questions of a flow page a group at a time, the most urgent first. It takes its words
 * from the page's own list and keeps answers in memory only: the history holds a step's number, the
 * title its place, and nothing is stored or sent.
 */
class SymptomCheck extends HTMLElement {
  #page = readPage(this);
  #steps = this.#page.steps.map(({ groups }) => groups.flatMap(({ ids }) => ids));
  #answers = new Map<string, Answer>();
  #oneApplies = false;
  /** The latest emergency result of this visit: its answers and its reasons. */
  #emergency: { answers: Map<string, Answer>; oneApplies: boolean; reasons: Reason[] } | undefined;
  #stage = element('section', { className: 'stage' });
  #siteTitle = document.title;

  connectedCallback(): void {
    this.classList.add('asking');
    this.append(this.#stage);
    const left = placeOf(history.state);
    this.#restart(false, left.step > 0 ? this.#page.words.reloaded : undefined);
    window.addEventListener('popstate', ({ state }: PopStateEvent) => {
      this.#oneApplies = false;
      this.#show(placeOf(state).step);
    });
    // Back from another page: whoever comes back starts with an empty form.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.#emergency = undefined;
      this.#restart(false);
    });
  }

  #restart(moveFocus = true, note?: string): void {
    this.#answers.clear();
    this.#oneApplies = false;
    history.replaceState({ step: 0 } satisfies Place, '');
    this.#show(0, moveFocus, note);
  }

  #go(step: number): void {
    history.pushState({ step } satisfies Place, '');
    this.#show(step);
  }

  /** The first step on the way of the answers so far that is not answered. */
  #firstOpen(): number | undefined {
    const { rules } = this.#page;
    let at = nextStep(rules, this.#steps, new Map(), -1);
    while (at !== undefined) {
      const isEmergency = outcome(rules, this.#answers, 'no').level === 'emergency';
      const isOpen = this.#steps[at]?.some((id) => !this.#answers.has(id)) ?? false;
      if (isOpen && !isEmergency) return at;
      at = nextStep(rules, this.#steps, this.#answers, at);
    }
    return undefined;
  }

  #show(wanted: number, moveFocus = true, note?: string): void {
    const open = this.#firstOpen();
    // Never past a question without an answer: what was not asked would count as not sure.
    const at = this.#oneApplies ? wanted : Math.min(wanted, open ?? wanted);
    const step = this.#page.steps[at];
    if (!step) {
      this.#showResult();
      return;
    }
    const form = stepView(this.#page, step, this.#answers, {
      onContinue: (given) => {
        for (const id of this.#steps[at] ?? []) this.#answers.delete(id);
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
    const before = this.#steps
      .slice(0, at)
      .filter((ids) => ids.some((id) => this.#answers.has(id)));
    const { words } = this.#page;
    const position = before.length + 1;
    const progress = `${words.step} ${position} (${words.atMost} ${this.#steps.length})`;
    this.#place(step.heading, progress, form, { moveFocus, note });
  }

  #showResult(): void {
    const { words } = this.#page;
    const found = outcome(this.#page.rules, this.#answers);
    const level = this.#oneApplies ? 'emergency' : found.level;
    const reasons = this.#oneApplies
      ? [{ text: words.oneAppliesReason }]
      : reasonsOf(this.#page, this.#answers, found);
    if (level === 'emergency') {
      const answers = new Map(this.#answers);
      this.#emergency = { answers, oneApplies: this.#oneApplies, reasons };
    }
    const show = (level: Level, reasons: readonly Reason[]) => {
      const view = resultView(this.#page, level, reasons, {
        onChange: (id) => {
          this.#oneApplies = false;
          const step = this.#steps.findIndex((ids) => id !== undefined && ids.includes(id));
          this.#go(Math.max(0, step));
        },
        onRestart: () => {
          this.#restart();
        },
      });
      if (this.#emergency && level !== 'emergency') view.prepend(earlierAdvice(this.#page));
      const mark = this.#page.section(level).querySelector('.level-head svg')?.cloneNode(true);
      this.#place(this.#page.heading(level), words.result, view, { level, mark });
    };
    if (!this.#emergency || level === 'emergency') {
      show(level, reasons);
      return;
    }
    const { answers, oneApplies, reasons: earlier } = this.#emergency;
    const view = goneView(this.#page, earlier, {
      onStill: () => {
        this.#answers = new Map(answers);
        this.#oneApplies = oneApplies;
        this.#showResult();
      },
      onMistake: () => {
        show(level, reasons);
      },
      // A sign that has gone still needs a check today.
      onGone: () => {
        show(higher(level, 'same-day'), [{ text: words.goneReason }, ...reasons]);
      },
    });
    this.#place(words.goneTitle, words.questions, view);
  }

  /** Puts a view on the stage, names its place in the title, moves the focus to its heading. */
  #place(title: string, progress: string, view: HTMLElement, options: PlaceOptions = {}): void {
    const { moveFocus = true, note, level, mark } = options;
    const heading = element('h2', { tabIndex: -1, textContent: title });
    if (level === undefined) delete this.#stage.dataset.level;
    else this.#stage.dataset.level = level;
    this.#stage.replaceChildren(
      element('p', { className: 'progress', textContent: progress }),
      element('div', { className: 'title' }, mark, heading),
      ...(note === undefined ? [] : [element('p', { className: 'note', textContent: note })]),
      view,
    );
    document.title = `${progress} · ${this.#siteTitle}`;
    if (!moveFocus) return;
    heading.focus({ preventScroll: true });
    this.scrollIntoView();
  }
}

interface PlaceOptions {
  moveFocus?: boolean;
  note?: string | undefined;
  /** Set for a result. */
  level?: string;
  mark?: Node | undefined;
}

/** The step a history entry stands for; the first when it says nothing. */
function placeOf(state: unknown): Place {
  const step: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, 'step') : 0;
  return { step: typeof step === 'number' ? step : 0 };
}

customElements.define('symptom-check', SymptomCheck);
