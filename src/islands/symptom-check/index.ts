import { courseOf, idsOf, type Course, type Screen } from '../../domain/triage/course.ts';
import { higher } from '../../domain/triage/level.ts';
import {
  outcome,
  resultOf,
  type Answer,
  type Outcome,
  type Result,
} from '../../domain/triage/outcome.ts';
import { nextScreen } from '../../domain/triage/walk.ts';
import { element } from '../element.ts';
import { areasView, type Worries } from './areas-view.ts';
import { earlierAdvice, goneView } from './gone-view.ts';
import { readPage } from './page-data.ts';
import { reasonsOf, type Reason } from './reasons.ts';
import { contactsDue, guidesFor, resultView, titleOf } from './result-view.ts';
import { stepView } from './step-view.ts';

/** What the history holds: the number of a step, nothing else. */
interface Place {
  step: number;
}

/** Everything a reader has said: in memory only. */
interface Said {
  answers: Map<string, Answer>;
  /** The worries; nothing before they were asked. */
  worries: Worries | undefined;
  /** What was ticked at "anything else?". */
  more: Worries | undefined;
  /** The button for those who need no questions. */
  oneApplies: boolean;
}

const nothingSaid = (): Said => ({
  answers: new Map(),
  worries: undefined,
  more: undefined,
  oneApplies: false,
});

/**
 * Asks the questions a screen at a time, the most urgent first. It takes its words from the page's
 * own list and keeps answers in memory only: the history holds a step's number, the title its place,
 * and nothing is stored or sent.
 */
class SymptomCheck extends HTMLElement {
  #page = readPage(this);
  #said = nothingSaid();
  /** Whether the reader adds what else they notice, after a result. */
  #adding = false;
  /** The latest emergency result of this visit: what was said, and why. */
  #emergency: { said: Said; reasons: Reason[] } | undefined;
  #stage = element('section', { className: 'stage' });
  #siteTitle = document.title;

  connectedCallback(): void {
    this.classList.add('asking');
    this.append(this.#stage);
    const left = placeOf(history.state);
    this.#restart(false, left.step > 0 ? this.#page.words.reloaded : undefined);
    window.addEventListener('popstate', ({ state }: PopStateEvent) => {
      this.#said.oneApplies = false;
      this.#show(placeOf(state).step);
    });
    // Back from another page: whoever comes back starts with an empty form.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.#emergency = undefined;
      this.#restart(false);
    });
  }

  /** The areas that are asked about: those of the address until the reader has chosen. */
  get #areas(): string[] {
    return this.#said.worries?.areas ?? this.#page.start;
  }

  get #course(): Course {
    return courseOf(this.#page.plan, this.#areas, this.#said.more?.areas);
  }

  #restart(moveFocus = true, note?: string): void {
    this.#said = nothingSaid();
    this.#adding = false;
    history.replaceState({ step: 0 } satisfies Place, '');
    this.#show(0, moveFocus, note);
  }

  #go(step: number): void {
    history.pushState({ step } satisfies Place, '');
    this.#show(step);
  }

  #next(at: number): number {
    const { screens } = this.#course;
    const next = this.#adding
      ? this.#unasked(at)
      : nextScreen(this.#course, this.#said.answers, at);
    return next ?? screens.length;
  }

  /** The next screen with something that was not answered yet: for those who add what they notice. */
  #unasked(at: number): number | undefined {
    const next = this.#course.screens.findIndex(
      (screen, index) => index > at && this.#isOpen(screen),
    );
    return next === -1 ? undefined : next;
  }

  /** The first screen on the way of the answers so far that is not answered. */
  #firstOpen(): number | undefined {
    const course = this.#course;
    const { answers } = this.#said;
    let at = nextScreen(course, answers, -1);
    while (at !== undefined) {
      const screen = course.screens[at];
      if (screen && this.#isOpen(screen)) return at;
      at = nextScreen(course, answers, at);
    }
    return undefined;
  }

  #isOpen(screen: Screen): boolean {
    if (screen.kind === 'worries') return !this.#said.worries;
    if (screen.kind === 'more') return !this.#said.more;
    return idsOf(screen).some((id) => !this.#said.answers.has(id));
  }

  #show(wanted: number, moveFocus = true, note?: string): void {
    const open = this.#firstOpen();
    // Never past a question without an answer: what was not asked would count as not sure.
    const isFree = this.#said.oneApplies || this.#adding;
    const at = isFree ? wanted : Math.min(wanted, open ?? wanted);
    const { screens } = this.#course;
    const screen = screens[at];
    if (!screen) {
      this.#showResult();
      return;
    }
    const asked = screens.slice(0, at).filter((it) => !this.#isOpen(it));
    const progress = `${this.#page.words.step} ${asked.length + 1}`;
    this.#place(this.#headingOf(screen), progress, this.#viewOf(screen, at), { moveFocus, note });
  }

  #headingOf(screen: Screen): string {
    const { words } = this.#page;
    if (screen.kind === 'worries') return words.worries;
    if (screen.kind === 'more') return words.more;
    const { band, area } = screen;
    if (band === 'first') return words.first;
    if (band === 'about') return words.aboutYou;
    if (band === 'emergency') return words.moreEmergencies;
    if (area) return band === 'all' ? area : `${area}: ${words[band]}`;
    return words[`${band}OfAll`];
  }

  #viewOf(screen: Screen, at: number): HTMLElement {
    const onBack =
      at > 0
        ? () => {
            history.back();
          }
        : undefined;
    const onResult = this.#adding
      ? () => {
          this.#go(this.#course.screens.length);
        }
      : undefined;
    if (screen.kind !== 'signs') {
      const key = screen.kind;
      const given = this.#said[key] ?? {
        areas: key === 'worries' ? this.#page.start : [],
        other: this.#said.worries?.other ?? false,
      };
      const shown = screen.areas.map(({ id }) => id);
      return areasView(this.#page, key, shown, given, {
        onBack,
        onResult,
        onContinue: (worries) => {
          this.#said[key] = worries;
          this.#go(this.#next(at));
        },
      });
    }
    return stepView(this.#page, screen, this.#said.answers, {
      onBack,
      onContinue: (given) => {
        for (const id of idsOf(screen)) this.#said.answers.delete(id);
        for (const [id, answer] of given) this.#said.answers.set(id, answer);
        this.#go(this.#next(at));
      },
      onOneApplies:
        screen.band === 'first'
          ? () => {
              this.#said.oneApplies = true;
              this.#go(this.#course.screens.length);
            }
          : undefined,
      onResult,
    });
  }

  #showResult(): void {
    this.#adding = false;
    const { oneApplies, answers, worries, more } = this.#said;
    const found = outcome(this.#course.rules, answers);
    const isElse = (worries?.other ?? false) || (more?.other ?? false);
    const result = oneApplies ? 'emergency' : resultOf(found, isElse);
    const said = reasonsOf(this.#page, answers, found);
    const reasons = oneApplies ? [{ text: this.#page.words.oneAppliesReason }, ...said] : said;
    if (result === 'emergency') {
      this.#emergency = { said: { ...this.#said, answers: new Map(answers) }, reasons };
    }
    if (!this.#emergency || result === 'emergency') {
      this.#placeResult(result, found, reasons);
      return;
    }
    const { said: before, reasons: earlier } = this.#emergency;
    const view = goneView(this.#page, earlier, {
      onStill: () => {
        this.#said = { ...before, answers: new Map(before.answers) };
        this.#showResult();
      },
      onMistake: () => {
        this.#placeResult(result, found, reasons);
      },
      // A sign that has gone still needs a check today.
      onGone: () => {
        const level = higher(result === 'not-asked' ? 'self-care' : result, 'same-day');
        this.#placeResult(level, found, [{ text: this.#page.words.goneReason }, ...reasons]);
      },
    });
    this.#place(this.#page.words.goneTitle, this.#page.words.questions, view);
  }

  #placeResult(result: Result, found: Outcome, reasons: readonly Reason[]): void {
    const page = this.#page;
    const due = result === 'not-asked' ? [] : contactsDue(page, result, found, this.#said.answers);
    const usual = result === 'emergency' ? 'emergency' : 'team';
    const contacts = result !== 'not-asked' && due.length === 0 ? [usual] : due;
    const asked = [...this.#areas, ...(this.#said.more?.areas ?? [])];
    const guides = guidesFor(page, result, asked, this.#said.answers);
    const view = resultView(page, result, contacts, reasons, guides, {
      onChange: (id) => {
        this.#said.oneApplies = false;
        const step = this.#course.screens.findIndex(
          (screen) => id !== undefined && idsOf(screen).includes(id),
        );
        this.#go(Math.max(0, step));
      },
      onRestart: () => {
        this.#restart();
      },
      onMore:
        this.#unasked(-1) === undefined
          ? undefined
          : () => {
              this.#adding = true;
              this.#go(this.#next(-1));
            },
    });
    if (this.#emergency && result !== 'emergency') view.prepend(earlierAdvice(page));
    this.#place(titleOf(page, result, contacts), page.words.result, view, {
      level: result,
      mark: page.mark(result),
    });
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
