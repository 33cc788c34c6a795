/** What a form shows after it was sent: its message, a text per refused field, and what was typed. */
export type FormState = {
  message: string | null;
  errors: Readonly<Record<string, string>>;
  /** Never holds a password. */
  values: Readonly<Record<string, string>>;
};

export const NEW_FORM: FormState = { message: null, errors: {}, values: {} };
