import { onDeviceEvent } from '../device-events.ts'
import { currentOwner } from '../remembered-account.ts'
import { thisDevice } from '../this-device.ts'
import type { WorkerMessage } from './worker-message.ts'

/** Says that a newer release is there, unless somebody is answering a quiz: then it waits for the end of that. */
export const tellUpdate = async (registration: ServiceWorkerRegistration): Promise<void> => {
  if (await isAnswering()) {
    const stop = onDeviceEvent('attempt', () => {
      stop()
      void tellUpdate(registration)
    })
    return
  }
  showNotice(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    const message: WorkerMessage = { type: 'take-over' }
    registration.waiting?.postMessage(message)
  })
}

const isAnswering = async (): Promise<boolean> => {
  const attempts = await (await thisDevice()).attemptsOf(currentOwner())
  return attempts.some(({ handedInAt }) => handedInAt === undefined)
}

const showNotice = (update: () => void): void => {
  if (document.querySelector('.update') !== null) return
  const notice = document.createElement('p')
  notice.className = 'update'
  notice.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.className = 'btn'
  button.textContent = 'Dùng bản mới'
  button.addEventListener('click', update)
  notice.append('Trang vừa có bản mới. ', button)
  document.body.append(notice)
}
