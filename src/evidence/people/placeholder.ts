/**
 * What a template writes where a login has to be filled in. GitHub gives no such login to anybody: where one has an underscore, an enterprise's
 * short code follows it, and there is no second one.
 */
export const placeholderLogin = 'replace_with_a_login';

/** Whether a login of a role stands for nobody yet. */
export function isPlaceholder(login: string): boolean {
  return login.toLowerCase() === placeholderLogin;
}
