/** Something the person at the terminal can act on: one clear sentence that says what is wrong and what to do. */
export class Complaint extends Error {}

/**
 * Runs a command's `main` with the arguments it was given and sets the exit code it returns.
 *
 * A complaint is printed as its sentence; anything else that is thrown is a fault of ours and keeps its stack.
 */
export async function runCommand(main: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Complaint ? error.message : error);
    process.exitCode = 1;
  }
}
