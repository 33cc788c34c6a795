import { expect, type Page } from '@playwright/test';

/** A person at the form of a draft who never touches the mouse. */
export class Typist {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes on with Tab until the element has the focus; folded details on the way are opened. */
  async to(selector: string): Promise<void> {
    for (let rounds = 0; rounds < 12; rounds += 1) {
      const { at, stops } = await this.#page.evaluate(whereabouts, selector);
      if (at === 'there') return;
      if (at === 'folded') await this.#page.keyboard.press('Enter');
      const key = stops < 0 ? 'Shift+Tab' : 'Tab';
      for (let stop = 0; stop < Math.abs(stops); stop += 1) await this.#page.keyboard.press(key);
    }
    throw new Error(`Tab never reaches ${selector}`);
  }

  /** Fills in one field by its name, whatever control it has. */
  async fill(name: string, text: string): Promise<void> {
    const selector = `[name="${name}"]:not([type=hidden])`;
    await this.to(selector);
    const kind = await this.#page.evaluate(kindOf, selector);
    if (kind === 'select') return this.#choose(text);
    if (kind === 'checkbox') return this.#page.keyboard.press('Space');
    await this.#write(text);
    if (kind === 'combobox') await this.#take();
  }

  /** Ticks one of several choices of the same name. */
  async tick(name: string, value: string): Promise<void> {
    await this.to(`[name="${name}"][value="${value}"]`);
    await this.#page.keyboard.press('Space');
  }

  /** Sets a choice, unless it says so already. */
  async choose(name: string, value: string): Promise<void> {
    const select = this.#page.locator(`select[name="${name}"]`);
    if ((await select.inputValue()) !== value) await this.fill(name, value);
  }

  /** Takes one of several round buttons of the same name. */
  async pick(name: string, value: string): Promise<void> {
    await this.to(`[name="${name}"]`);
    await this.#page.keyboard.press('Space');
    for (let steps = 0; steps < 10; steps += 1) {
      if ((await this.#value()) === value) return;
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`No choice ${value}`);
  }

  /** Presses a button that one comes to with Tab. */
  async press(selector: string): Promise<void> {
    await this.to(selector);
    await this.#page.keyboard.press('Enter');
  }

  /** A row that still stands empty, or one that is added by its button. */
  async row(group: string, used: ReadonlySet<string>, startWith = ''): Promise<string> {
    const before = await this.#rows(group);
    const free = before.find((id) => !used.has(id));
    if (free !== undefined) return free;
    if (await this.#page.evaluate(isInRowOf, group))
      await this.#page.keyboard.press('Control+Enter');
    else await this.press(`button[name=act][value="add:${group}::${startWith}"]`);
    await expect.poll(() => this.#rows(group)).toHaveLength(before.length + 1);
    return (await this.#rows(group)).find((id) => !before.includes(id)) ?? '';
  }

  #rows(group: string): Promise<string[]> {
    return this.#page
      .locator(`fieldset:not([hidden]) > input[type=hidden][name="${group}[]"]`)
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  }

  /** From the first option down, as the arrow keys go. */
  async #choose(value: string): Promise<void> {
    await this.#page.keyboard.press('Home');
    for (let steps = 0; steps < 300; steps += 1) {
      if ((await this.#value()) === value) return;
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`No option ${value}`);
  }

  /** Word by word, as an input method for Vietnamese commits them; lines end with Enter. */
  async #write(text: string): Promise<void> {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) await this.#page.keyboard.press('Enter');
      for (const word of line.match(/\S+\s*/g) ?? []) await this.#page.keyboard.insertText(word);
    }
  }

  #value(): Promise<string> {
    return this.#page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  }

  /** Takes the first suggestion, if the list offers any. */
  async #take(): Promise<void> {
    const list = this.#page.getByRole('listbox').getByRole('option').first();
    await list.waitFor({ state: 'visible', timeout: 3000 });
    const isMarked = await this.#page.evaluate(() => {
      return document.activeElement?.hasAttribute('aria-activedescendant') ?? false;
    });
    if (!isMarked) await this.#page.keyboard.press('ArrowDown');
    await this.#page.keyboard.press('Enter');
  }
}

type Whereabouts = { at: 'there' | 'folded' | 'elsewhere'; stops: number };

/** Runs in the page: how many stops of Tab lead to an element, or to what folds it away. */
function whereabouts(selector: string): Whereabouts {
  const wanted = document.querySelector(selector);
  const focused = document.activeElement;
  if (focused?.matches(selector)) return { at: 'there', stops: 0 };
  const summary = wanted?.closest('details:not([open])')?.querySelector('summary') ?? null;
  if (summary !== null && summary === focused) return { at: 'folded', stops: 0 };
  const all = [...document.querySelectorAll('a[href],button,input,select,textarea,summary')];
  const stopping = all.filter((each) => {
    const { tabIndex, disabled, type, name } = each as HTMLInputElement;
    const isOneStop = type !== 'radio' || document.getElementsByName(name)[0] === each;
    return tabIndex >= 0 && !disabled && isOneStop && each.checkVisibility();
  });
  // Round buttons of one name are one stop, whichever of them has the focus.
  const { type, name } = focused as HTMLInputElement;
  const here = type === 'radio' ? document.getElementsByName(name)[0] : focused;
  const [from, to] = [here, summary ?? wanted].map((each) => stopping.indexOf(each as Element));
  return { at: 'elsewhere', stops: (to ?? 0) - (from ?? 0) || 1 };
}

/** Runs in the page: whether one is typing in a row of the group. */
function isInRowOf(group: string): boolean {
  const row = document.activeElement?.closest('[data-row]');
  return row?.getAttribute('data-row')?.startsWith(`${group}:`) ?? false;
}

/** Runs in the page. */
function kindOf(selector: string): string {
  const field = document.querySelector(selector);
  if (field instanceof HTMLSelectElement) return 'select';
  if (field?.getAttribute('role') === 'combobox') return 'combobox';
  return field instanceof HTMLInputElement ? field.type : 'text';
}
