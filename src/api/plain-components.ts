import { take, type Library } from '../domain/library.ts';
import { cardOf } from '../domain/triage/faces.ts';
import { signSentence } from '../domain/triage/sentence.ts';
import { attributeOf, type Component } from '../markdown/components.ts';
import {
  escaped,
  heading,
  items,
  plainBlocks,
  plainField,
  strong,
  type PlainStyle,
} from '../markdown/plain.ts';
import type { Exercise } from '../schema/exercise.ts';
import * as strings from '../strings/en/index.ts';

/**
 * What authors' components say where there are no pictures and no boxes: the words, with a label.
 * @throws for a component that has no plain form, so that a new one is not forgotten
 */
export function plainComponent(library: Library): PlainStyle['component'] {
  return (element, style) => {
    const attribute = (name: string) => attributeOf(element, name);
    const caption = (name: string) => escaped(attribute(name), style);
    switch (element.name) {
      case 'Do':
        return labeled(strings.doLabel, element, style);
      case 'DoNot':
        return labeled(strings.doNotLabel, element, style);
      case 'AskYourTeam':
        return labeled(strings.askYourTeam, element, style);
      case 'Figure':
        return [picture(caption('caption'))];
      case 'FigureSteps':
        return [items(caption('captions').split('|').map(trim).map(picture), true)];
      case 'DoDont':
        return [items([picture(caption('doCaption')), picture(caption('doNotCaption'))])];
      case 'Exercise':
        return plainExercise(take(library.exercises, attribute('id')), style);
      case 'GetHelp':
        return signLists(library, attribute('flow'), attribute('level'), style);
      case 'Product':
        return product(element, style);
      default:
        throw new Error(`<${element.name ?? ''}> has no plain form.`);
    }
  };
}

/** An exercise as a guide shows it: how to get ready, the steps, the dose, when to stop, who should ask first. */
export function plainExercise(exercise: Exercise, style: PlainStyle): string[] {
  const words = strings.exercise;
  const one = (text: string) => plainField(text, style).join(' ');
  const fact = (name: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`${strong(`${name}:`, style)} ${texts.map(one).join(' ')}`];
  const { dose } = exercise;
  return [
    heading(3, escaped(exercise.title, style), style),
    ...exercise.figures.map(({ caption }) => picture(escaped(caption, style))),
    `${strong(`${words.position}:`, style)} ${one(exercise.position)}`,
    items(exercise.steps.map(one), true),
    items([
      ...fact(words.dose, [
        `${dose.amount}. ${dose.often}.`,
        ...(dose.checked ? [] : [words.uncheckedDose]),
      ]),
      ...fact(words.stopIf, exercise.stopIf),
      ...fact(words.askFirst, exercise.askFirst),
    ]),
  ];
}

function signLists(library: Library, flow: string, only: string, style: PlainStyle): string[] {
  return cardOf(library, flow)
    .filter(({ level }) => level === only)
    .flatMap(({ level, signs }) => {
      const advice = take(library.levels, level);
      return [
        strong(escaped(advice.heading, style), style),
        items(signs.map((sign) => escaped(signSentence(library, sign), style))),
      ];
    });
}

/** A product stays labeled as one wherever the text goes. */
function product(element: Component, style: PlainStyle): string[] {
  const { label, relations } = strings.product;
  const relation = Object.entries(relations).find(
    ([name]) => name === attributeOf(element, 'relation'),
  );
  const name = escaped(attributeOf(element, 'name'), style);
  return [
    strong(`${label}: ${name}`, style),
    ...plainBlocks(element.children, style),
    relation?.[1] ?? '',
  ];
}

const labeled = (label: string, element: Component, style: PlainStyle): string[] => [
  strong(`${label}:`, style),
  ...plainBlocks(element.children, style),
];

const picture = (caption: string) => `(${strings.pictures.one}: ${caption})`;

const trim = (text: string) => text.trim();
