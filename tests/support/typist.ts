import { expect, type Page } from '@playwright/test';

/** A person at the form of a draft who never touches the mouse. */
export class Typist {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes on with Tab until the element has the focus; folded details on the way are opened. */
  async to(selector: string): Promise<void> {
    for (let steps = 0; steps < 1500; steps += 1) {
      const at = await this.#page.evaluate(whereabouts, selector);
      if (at === 'there') return;
      await this.#page.keyboard.press(at === 'folded' ? 'Enter' : 'Tab');
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
    await this.#page.keyboard.type(text);
    if (kind === 'combobox') await this.#take();
  }

  /** Ticks one of several choices of the same name. */
  async tick(name: string, value: string): Promise<void> {
    await this.to(`[name="${name}"][value="${value}"]`);
    await this.#page.keyboard.press('Space');
  }

  /** Presses a button that one comes to with Tab. */
  async press(selector: string): Promise<void> {
    await this.to(selector);
    await this.#page.keyboard.press('Enter');
  }

  /** Adds a row to a group and gives its id; the focus is in its first field. */
  async addRow(group: string, startWith = ''): Promise<string> {
    const before = await this.#rows(group);
    await this.press(`button[name=act][value="add:${group}::${startWith}"]`);
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
      const now = await this.#page.evaluate(
        () => (document.activeElement as HTMLSelectElement).value,
      );
      if (now === value) return;
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`No option ${value}`);
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

/** Runs in the page: whether the focus is where it should be, or on what folds it away. */
function whereabouts(selector: string): 'there' | 'folded' | 'elsewhere' {
  const wanted = document.querySelector(selector);
  const focused = document.activeElement;
  if (wanted !== null && wanted === focused) return 'there';
  const details = wanted?.closest('details:not([open])');
  const isOnIt = details?.querySelector('summary') === focused;
  return details && isOnIt ? 'folded' : 'elsewhere';
}

/** Runs in the page. */
function kindOf(selector: string): string {
  const field = document.querySelector(selector);
  if (field instanceof HTMLSelectElement) return 'select';
  if (field?.getAttribute('role') === 'combobox') return 'combobox';
  return field instanceof HTMLInputElement ? field.type : 'text';
}
