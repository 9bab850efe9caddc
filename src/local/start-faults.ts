/**
 * A reason why the local system cannot start that the person at the terminal can do something about. The message is
 * one sentence saying what is wrong and what to do; it is shown without a stack.
 */
export class StartFault extends Error {
  readonly code: 'port-wrong' | 'port-in-use' | 'data-folder-locked' | 'data-folder-broken' | 'site-missing'

  constructor(code: StartFault['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

export class PortWrongFault extends StartFault {
  constructor(text: string) {
    super('port-wrong', `PORT is ${JSON.stringify(text)}: give a whole number from 0 to 65535.`)
  }
}

export class PortInUseFault extends StartFault {
  constructor(port: number, cause: unknown) {
    super(
      'port-in-use',
      `Port ${port} is used by another program: stop that program, or start with another port, for example PORT=${port + 1} npm start.`,
      { cause },
    )
  }
}

export class DataFolderLockedFault extends StartFault {
  constructor(folder: string, cause: unknown) {
    super(
      'data-folder-locked',
      `The data folder ${folder} is used by a server that is already running: stop that server, or start with another folder, for example DATA_FOLDER=.local/other npm start.`,
      { cause },
    )
  }
}

export class DataFolderBrokenFault extends StartFault {
  constructor(folder: string, cause: unknown) {
    super(
      'data-folder-broken',
      `The data folder ${folder} cannot be opened: if what is in it matters, keep a copy; then delete the folder and start again, and a new one is made.`,
      { cause },
    )
  }
}

export class SiteMissingFault extends StartFault {
  constructor(folder: string, cause: unknown) {
    super('site-missing', `There is no finished build in ${folder}: run npm run build, then start again.`, {
      cause,
    })
  }
}
