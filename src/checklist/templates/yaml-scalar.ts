/** A text as YAML, in quotes where it could be read as something else. */
export function yamlScalar(text: string): string {
  const plain = /^[A-Za-z][A-Za-z0-9._/-]*(?: [A-Za-z0-9._/-]+)*$/.test(text) && !/^(?:true|false|null)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}
