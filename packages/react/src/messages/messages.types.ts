import type { en } from './en.ts';

/** A message whose words depend on `{count}`, by the categories of `Intl.PluralRules`. */
export type PluralMessage = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/** Words with `{placeholders}`. */
export type Message = string | PluralMessage;

/** The shape that `en` gives to every language: the same keys, its own words and its own plural forms. */
type Shape<T> = T extends string
  ? string
  : T extends { one: string; other: string }
    ? PluralMessage
    : { readonly [Key in keyof T]: Shape<T[Key]> };

/** Every word the flow shows. A new language is `{…} satisfies Messages`; a forgotten key is a type error. */
export type Messages = Shape<typeof en>;

/** Some of the messages, to replace the words of a language. */
type Part<T> = T extends string | PluralMessage ? T : { readonly [Key in keyof T]?: Part<T[Key]> };
export type MessageOverrides = Part<Messages>;

/** What stands in for the placeholders. Numbers are written in the customer's locale. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** The words of one failure: what it is, why, and what to do next. */
export interface ProblemWords {
  readonly title: string;
  readonly body: string;
  readonly next: string;
}
