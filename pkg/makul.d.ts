/**
 * Makul: a cookie-consent widget. These types describe `window.makul`, the module `makul`, and the
 * configuration.
 *
 * No call here throws because of a mistake in the configuration. Mistakes are told on the console,
 * each once, and the stricter reading wins.
 */

/** The languages of the widget, as BCP 47 tags. */
export type Locale = 'ru' | 'kk' | 'ky' | 'uz' | 'uz-Cyrl' | 'en';

/** The categories that every site has. Your own categories are other strings. */
export type BuiltInCategory = 'authorization' | 'preferences' | 'analytics' | 'marketing' | 'social';

/** The services that Makul knows by name, see docs/services.md. */
export type KnownService =
  | 'adriver'
  | 'appsflyer'
  | 'calltouch'
  | 'carrot-quest'
  | 'facebook-social'
  | 'google-ads'
  | 'google-analytics'
  | 'google-maps'
  | 'google-tag-manager'
  | 'hotjar'
  | 'jivo'
  | 'liveinternet'
  | 'mediator'
  | 'meta-pixel'
  | 'microsoft-clarity'
  | 'microsoft-uet'
  | 'mytarget'
  | 'net-kg'
  | 'rambler-top100'
  | 'recaptcha'
  | 'roistat'
  | 'tapjoy'
  | 'tiktok-pixel'
  | 'top-mail-ru'
  | 'turnstile'
  | 'vk-pixel'
  | 'vk-widgets'
  | 'yandex-maps'
  | 'yandex-metrica'
  | 'yandex-rsya'
  | 'youtube'
  | 'zero-kz';

/**
 * How a choice was given. `accept`, `reject`, `saved` and `withdrawn`: a person pressed. `api`: the
 * site's own code decided, or pressed a button with `click()`. `imported`: the visitor chose where
 * another tool asked, see docs/migration.md.
 */
export type Cause = 'accept' | 'reject' | 'saved' | 'withdrawn' | 'api' | 'imported';

/** What is true now. Frozen: a later change makes a new one. */
export interface Snapshot {
  /** Whether a choice of the visitor is in force. Also `true` after a refusal. */
  readonly decided: boolean;
  /** Each category by its id: may it run? Empty until the widget has started. */
  readonly grants: Readonly<Record<string, boolean>>;
  /** Each service by its id: may it run? Empty until the widget has started. */
  readonly services: Readonly<Record<string, boolean>>;
  /** The id of the record, 32 hexadecimal digits; `null` while no choice is in force. */
  readonly id: string | null;
  /** When the choice was made, ISO 8601 in UTC; `null` while no choice is in force. */
  readonly at: string | null;
  /**
   * The version of the policy that the choice was made in view of: `policyRevision`, or else `fp-`
   * and a fingerprint of the policy's words, noted as soon as the policy has been looked at; `null`
   * when none is known.
   */
  readonly policy: string | null;
  /** The language that is shown now; `null` until the widget has started. */
  readonly locale: Locale | null;
  /** How the choice was given; `null` while no choice is in force. */
  readonly cause: Cause | null;
  /** When the choice ends, ISO 8601 in UTC; `null` while no choice is in force. */
  readonly expires: string | null;
  /**
   * Cookies, storage keys, databases and caches of something refused that are still there after a sweep: HttpOnly ones that a
   * server has set again, databases that are open. What no page can see, such as cookies of other domains, is not in it.
   */
  readonly left: readonly string[];
  /** The ids of services, and the categories of marked scripts, that were refused after they had run, and go on until the page is left. */
  readonly running: readonly string[];
}

/** One answer of a decision, in `Receipt.purposes`. */
export interface Purpose {
  /** The id of the category; of a service, the category it belongs to. */
  purpose: string;
  /** The id of the service that the answer is about; `null` when it is about the category. */
  service: string | null;
  /** `consent` where the visitor was asked; `null` where the site does not ask. */
  lawful_basis: 'consent' | null;
  /** The answer. A service runs only where its category is granted too. */
  granted: boolean;
}

/**
 * One decision, to keep: what `makul.receipt()` resolves to and what is sent to `Config.log`.
 * `makul-receipt.schema.json` describes it for machines.
 */
export interface Receipt {
  /** The form of this document. */
  schema_version: 'makul-receipt-1';
  /** Names this decision and nobody: 32 hexadecimal digits, made by chance. */
  record_id: string;
  /** When the decision was made, ISO 8601 in UTC, to the second. */
  event_time: string;
  /** `explicit` when a person pressed; `null` when nobody saw how it was given (`api`, `imported`). */
  event_type: 'explicit' | null;
  /** `given`: something optional is granted. `withdrawn`: nothing is, and consent was taken back. `refused`: nothing is. */
  event_state: 'given' | 'refused' | 'withdrawn';
  /** How the decision was given. */
  cause: Cause;
  /** How long it holds from `event_time` on, such as `P180D`. */
  validity_duration: string;
  /** The language that was shown. */
  language: Locale;
  /** `site` of the configuration; empty when it is not given. */
  pii_controllers: string[];
  /** The address of the policy in `language`; `null` without one. */
  privacy_notice: string | null;
  /** The `policyRevision` at the time of the decision; `null` when there was none. */
  policy_revision: string | null;
  /** `fp-` and a fingerprint of the policy's words, where there was no revision; `null` when there is none, and before the policy has been looked at. */
  policy_fingerprint: string | null;
  /** The revision of the widget's own sentences that the visitor read. */
  wording_revision: string;
  /** SHA-256 of the words that were shown, in hexadecimal digits; `null` when another version of the widget showed them. */
  wording_sha256: string | null;
  /** How consent is taken back: labels of buttons, in `language`. */
  withdrawal_method: string;
  /** Every answer, yes before no. */
  purposes: Purpose[];
  /** The widget's version at the time of the decision. */
  widget_version: string;
}

/**
 * One agreement to a policy: the JSON of the hidden field that Makul puts into a form beside a ticked
 * `<input type="checkbox" data-makul="agree">`. The field is called as the box is, with `-receipt`
 * behind it; `agree-receipt` where the box has no name. It is no consent to cookies.
 */
export interface AgreementReceipt {
  /** The address of the policy. */
  policy: string;
  /** The language that the widget showed. */
  locale: Locale;
  /** When the box was ticked, ISO 8601 in UTC, by the visitor's clock. */
  at: string;
  /** The words of the box's label. */
  label: string;
  /**
   * The version of the policy: `policyRevision`, or else `fp-` and a fingerprint of its words. `null`
   * while it is being found out, and where it cannot be.
   */
  revision: string | null;
}

/**
 * What is announced, and when:
 * - `ready`: the first decision of this page view is there. Once.
 * - `ask`: the first layer asks the visitor.
 * - `change`: what is allowed has changed, or the visitor has chosen the same again.
 * - `close`: a layer has been closed, with or without a choice.
 *
 * A choice is stored and obeyed before it is announced.
 */
export type EventName = 'ready' | 'ask' | 'change' | 'close';

/** Part of the `Storage` interface. Values are strings. */
export interface Vault {
  /** How many keys there are. */
  readonly length: number;
  /** The key at this place; `null` when there is none. */
  key(index: number): string | null;
  /** The value of a key; `null` when there is none. */
  getItem(key: string): string | null;
  /** Keeps a value: on the disk while the category is granted, else in memory. Never throws when the disk is full. */
  setItem(key: string, value: string): void;
  /** Removes a key. */
  removeItem(key: string): void;
  /** Removes all keys of this category. */
  clear(): void;
}

/** `window.makul`. */
export interface Makul {
  /** The version of the widget, such as `0.1.0`. */
  readonly version: string;

  /**
   * Resolves with the snapshot once the first decision of this page view is there. Never rejects.
   * It stays pending where the widget cannot start, as without WebAssembly.
   */
  ready: Promise<Snapshot>;

  /** What is true now; a new frozen object with each reading. */
  readonly consent: Snapshot;

  /**
   * Whether a category (by id or alias) or a service (by id) is granted now. `false` for what
   * nobody knows and until the widget has started. Never throws.
   */
  allows(categoryOrService: string): boolean;

  /**
   * Resolves with the snapshot as soon as the category or service is granted, at once if it is.
   * Stays pending while it is not. Never rejects.
   */
  when(categoryOrService: string): Promise<Snapshot>;

  /**
   * Calls `listener` at each event of this name. If there has been one already, the listener is
   * called at once with the last snapshot. An error in a listener is told on the console and stops
   * nobody else.
   * @returns a function that takes the listener off
   */
  on(event: EventName, listener: (snapshot: Snapshot) => void): () => void;

  /** Grants everything that is in use here. Recorded with the cause `api`. */
  accept(): void;

  /** Refuses everything that may be refused. Recorded with the cause `api`. */
  reject(): void;

  /**
   * Records a choice by category (id or alias) and service (id). Only `true` is a yes; any other
   * value is a no. What is not named stays as it was, or is a no when there was no choice yet. A
   * category takes its services along, and a yes to a service lifts its category, unless they are
   * named too. Recorded with the cause `api`.
   * A name that nobody knows is told on the console and skipped; when nobody knows any of them,
   * nothing is recorded.
   * @example makul.save({ analytics: true, marketing: false })
   * @throws TypeError when `choices` is `null` or `undefined`
   */
  save(choices: Record<string, boolean>): void;

  /** Takes every consent back and sweeps what refused services left. Recorded with the cause `api`. */
  withdraw(): void;

  /**
   * Opens the first layer (`banner`), the second (`settings`), or the policy in its reader (`policy`).
   * Where no policy is configured, `policy` opens the settings.
   * @param layer by default `settings`
   */
  open(layer?: 'banner' | 'settings' | 'policy'): void;

  /** Closes what is open. That is no choice, and nothing is stored. */
  close(): void;

  /**
   * Shows another language for the rest of this page view.
   * @param tag a BCP 47 tag; a language that nobody here serves becomes English
   */
  setLocale(tag: string): void;

  /**
   * The receipt of the choice in force; `null` when there is none. Fetches `makul-panel.js`.
   * Rejects when the panel cannot be fetched. Stays pending where the widget cannot start.
   */
  receipt(): Promise<Receipt | null>;

  /**
   * A store for one category, like `localStorage`. Before a yes it keeps its values in memory. After
   * a yes they stand in localStorage under `makul.<category>.<key>`; a no clears it there and here.
   * @param category a category, by id or alias, or the id of a service
   */
  storage(category: string): Vault;

  /** Adds a service, or puts it in the place of one with the same id. The visitor is asked if the choice in force does not know it. */
  register(service: Service): void;
}

/** A text for every language, or one for each. A language without a text shows Russian, then English. */
export type Text = string | { [tag in Locale]?: string };

/** A category in `Config.categories`. */
export interface Category {
  /**
   * A built-in category, an alias of one, or your own: 1 to 40 lower-case letters, digits, `-` and
   * `_`, not `_` in front.
   */
  id: BuiltInCategory | (string & {});
  /**
   * Granted without asking. By default `true` for `authorization`, `false` for all others. Not for
   * `analytics`, `marketing` and `social`, which always need a yes.
   */
  required?: boolean;
  /** The name on the screen. A category of your own needs one, in Russian or English at least. */
  name?: Text;
  /** What it is for, a sentence in the settings. */
  about?: Text;
}

/** What both kinds of service may have. */
interface ServiceTexts {
  /** The name in the settings. By default the vendor's own name for a service that Makul knows, else the id. */
  name?: Text;
  /**
   * Names that the service leaves on the site's own domains, swept after a no. `*` at the end is any
   * rest, `#` is a number. Not empty; no name may start with `*` or have a space in it.
   */
  cookies?: string[];
  /** The same as `cookies`: names of both lists are swept from cookies and from localStorage. */
  storage?: string[];
}

/** A service that Makul knows. */
export interface PresetService extends ServiceTexts {
  /** Which one. It is also the service's id here. */
  use: KnownService;
  /** The id that the vendor gave you: up to 64 letters, digits, dots, `-` and `_`. Some services have none: docs/services.md. */
  id?: string | number;
  /** The category it belongs to; by default the one that docs/services.md names. */
  category?: BuiltInCategory | (string & {});
  /** Options of the service, by the vendor's names: docs/services.md has them. What nobody knows is told on the console. */
  [option: string]: unknown;
}

/** A service of your own. */
export interface OwnService extends ServiceTexts {
  use?: undefined;
  /** 1 to 40 lower-case letters, digits, `-` and `_`, not `_` in front. No category may have it. */
  id: string | number;
  /** The category it belongs to. A service of a category that nobody knows never runs. */
  category: BuiltInCategory | (string & {});
  /** The script to load after a yes. Leave it out when the page has the script marked with `data-service`. */
  src?: string;
}

/** A service in `Config.services` and for `register`. */
export type Service = PresetService | OwnService;

/** The configuration. Every key may be left out; a wrong value is told on the console and ignored. */
export interface Config {
  /** The site's name in receipts. */
  site?: string;
  /**
   * The address of the privacy policy: plain text, Markdown or a web page, or `#` and the id of an
   * element of the page. `{locale}` becomes the tag of the language that is shown; the reader tries
   * the next language where there is no such file.
   */
  policy?: string;
  /**
   * Your own name for the version of the policy: up to 64 letters, digits, dots, `-` and `_`. When
   * it changes, visitors are asked again: at once, or with `graceDays` when these have run out.
   * Without it a fingerprint of the policy's words is the version. One such as `2026-01-15` also says
   * from when the days of grace count.
   */
  policyRevision?: string;
  /**
   * Days for which a choice still holds after the policy has changed: a whole number from 1 to 180. A
   * notice tells the visitor until when. They count from the day that `policyRevision` names, or else
   * the policy's text, if that is after the choice, or else from when this browser first saw the
   * change. Without it a choice ends with the change.
   */
  graceDays?: number;
  /** The language. By default the page's `lang`, then the browser's languages, then English. */
  locale?: Locale | (string & {});
  /** How the first layer stands on the page, by default `bar`. A box is below, where lines begin, unless it says otherwise. */
  layout?: 'bar' | 'bar-top' | 'box' | 'box-end' | 'box-top' | 'box-top-end' | 'modal';
  /** Light or dark, by default `auto`: as the visitor's system has it. */
  theme?: 'auto' | 'light' | 'dark';
  /**
   * Where the receipt of each decision is sent, by POST, as JSON of the type `text/plain`. On the site's
   * own origin an error is noticed and the receipt sent again later.
   */
  log?: string;
  /** `Domain` of the cookie `makul`. By default the host alone. */
  cookieDomain?: string;
  /**
   * What the gate holds, by default `marked`. `known` holds the services that Makul knows even where nobody has marked them,
   * see docs/blocking.md; not from the file of `data-config`.
   */
  block?: 'marked' | 'known';
  /** Whether a choice that another tool stored is taken over on a first visit, by default `true`. */
  import?: boolean;
  /** Whether other tools' markup is understood, by default `true`. */
  adapters?: boolean;
  /** Whether the page is reloaded after a withdrawal when something cannot be stopped in it, by default `false`. */
  reload?: boolean;
  /** Days after which a choice is asked again: a whole number from 1 to 180, by default 180. */
  expires?: number;
  /** Categories in use on this site. One is also in use when a service or a marked script belongs to it. */
  categories?: Array<BuiltInCategory | (string & {}) | Category>;
  /** Services, each with a switch of its own. */
  services?: Service[];
}

/** Takes calls for `window.makul`, before the script has arrived (an array) and after it. */
export interface MakulQueue {
  /** Runs each call with `window.makul`: at once, or as soon as the widget is there. */
  push(...calls: Array<(makul: Makul) => void>): unknown;
}

/**
 * Starts the widget. The first call counts: later ones, and one on a page that has `makul.js`
 * already, answer with the running widget and ignore `config`. Where there is no page, as on a
 * server, it starts nothing. `makul_bg.wasm` and, on demand, the `makul-*.js` are fetched from beside
 * the module.
 *
 * An inline `<script type="application/json" id="makul">` is read too; `config` wins over it.
 *
 * Rejects when the WebAssembly cannot be fetched or compiled. Everything stays held then.
 */
export function init(config?: Config): Promise<Makul>;

/** The same object as `window.makul` after `init`. Calls made before it has started are kept. */
export const makul: Makul;

declare global {
  interface Window {
    /** Defined as soon as `makul.js` has run or `init` was called. */
    makul: Makul;
    /** `(window.makulQueue = window.makulQueue || []).push((makul) => { … })` */
    makulQueue?: MakulQueue;
  }

  interface WindowEventMap {
    'makul:ready': CustomEvent<Snapshot>;
    'makul:ask': CustomEvent<Snapshot>;
    'makul:change': CustomEvent<Snapshot>;
    'makul:close': CustomEvent<Snapshot>;
  }
}
