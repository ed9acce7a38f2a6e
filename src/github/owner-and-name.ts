/** `acme/shop` as the two parameters of a REST route. A text without a slash leaves the second one empty, which GitHub refuses. */
export function ownerAndName(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
