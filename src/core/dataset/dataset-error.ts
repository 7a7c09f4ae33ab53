/** A file that is not a dataset this version can read; the message says why, for whoever replaces the file. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}
