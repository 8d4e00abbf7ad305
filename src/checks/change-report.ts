import { levelRank } from '../domain/triage/level.ts';
import type { PageState, SignState, Snapshot } from './snapshot.ts';

/**
 * What changed from one moment to another, as Markdown for whoever approves it: pages, how they read,
 * anchors, danger signs. Says so when nothing changed.
 */
export function changeReport(before: Snapshot, after: Snapshot): string {
  const signs = signLines(before, after);
  const rules = partLines(before, after);
  const parts = [
    section('Danger signs touched', signs, 'None.'),
    section('Who is called, what is asked, what is dialled', rules, 'No change.'),
    section('Pages', pageLines(before, after), 'No page changed.'),
    section('Anchors lost', anchorLines(after, before), 'None.'),
    section('Anchors new', anchorLines(before, after), 'None.'),
  ];
  const alarm =
    signs.length + rules.length > 0
      ? ['**The danger signs or their rules change: two clinicians should agree.**', '']
      : [];
  const open = after.problems.length;
  const check = open === 0 ? [] : [`\`npm run check\` finds ${count(open, 'problem')}.`, ''];
  return ['## What this changes', '', ...alarm, ...check, ...parts].join('\n');
}

function section(title: string, lines: readonly string[], none: string): string {
  return [`### ${title}`, '', ...(lines.length > 0 ? lines : [none]), ''].join('\n');
}

function pageLines(before: Snapshot, after: Snapshot): string[] {
  const rows = pathsOf(before, after).flatMap((path) => {
    const [old, now] = [before.pages.get(path), after.pages.get(path)];
    const what = !old ? 'new' : !now ? '**gone**' : old.words === now.words ? '' : 'changed';
    if (what === '') return [];
    return [`| \`${path}\` | ${what} | ${grade(old)} | ${grade(now)} |`];
  });
  if (rows.length === 0) return [];
  return ['| Page | | Grade before | Grade after |', '| --- | --- | --- | --- |', ...rows];
}

/** The anchors that the second has and the first has not, on pages that both have. */
function anchorLines(first: Snapshot, second: Snapshot): string[] {
  return pathsOf(first, second).flatMap((path) => {
    const [without, present] = [first.pages.get(path), second.pages.get(path)];
    if (!without || !present) return [];
    return present.anchors
      .filter((anchor) => !without.anchors.includes(anchor))
      .map((anchor) => `- \`${path}#${anchor}\``);
  });
}

function signLines(before: Snapshot, after: Snapshot): string[] {
  const ids = [...new Set([...before.signs.keys(), ...after.signs.keys()])].sort();
  return ids.flatMap((id) => {
    const [old, now] = [before.signs.get(id), after.signs.get(id)];
    if (!now) return [`- \`${id}\` **is gone**: ${told(old)}`];
    if (!old) return [`- \`${id}\` is new: ${told(now)}`];
    const isSame = old.statement === now.statement && old.level === now.level;
    const isCalledElsewhere = old.contact !== now.contact && old.contact && now.contact;
    if (isSame && !isCalledElsewhere) return [];
    const isLower = old.level && now.level && levelRank(now.level) < levelRank(old.level);
    const mark = isLower ? ' **The level goes down.**' : '';
    return [`- \`${id}\`: ${told(old)} becomes ${told(now)}.${mark}`];
  });
}

const told = (sign: SignState | undefined) => {
  if (!sign) return '';
  const contact = sign.contact === undefined ? '' : `, ${sign.contact}`;
  return `"${sign.statement}" (${sign.level ?? 'no level'}${contact})`;
};

/** Contacts, areas, raises, the door and numbers that changed; two built sites do not tell them. */
function partLines({ ruleParts: old }: Snapshot, { ruleParts: now }: Snapshot): string[] {
  if (!old || !now) return [];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was === is) return [];
    if (is === undefined) return [`- ${name} **is gone**`];
    return [was === undefined ? `- ${name} is new` : `- ${name}: \`${was}\` becomes \`${is}\``];
  });
}

const grade = (page: PageState | undefined) => page?.grade?.toFixed(1) ?? '';

const pathsOf = (a: Snapshot, b: Snapshot) =>
  [...new Set([...a.pages.keys(), ...b.pages.keys()])].sort();

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
