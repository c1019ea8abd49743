export interface CheckOptions {
  repair?: boolean;
}
export interface CheckReport {
  problems: string[];
}
export async function checkLibrary(_folder: string, _options: CheckOptions): Promise<CheckReport> {
  return { problems: [] };
}
