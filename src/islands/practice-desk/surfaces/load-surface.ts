import type { ComponentType } from 'react'
import type { Surface } from '../../../domain/practice/surface.ts'
import type { DeskProps } from '../desk-props.ts'
import { PlainSurface } from './PlainSurface.tsx'

/** Each surface comes by itself: a desk carries only the one it draws. */
const SURFACES: Partial<Record<Surface['kind'], () => Promise<ComponentType<DeskProps>>>> = {
  office: async () => (await import('./office/OfficeSurface.tsx')).OfficeSurface,
  payment: async () => (await import('./payment/PaymentSurface.tsx')).PaymentSurface,
  phone: async () => (await import('./phone/PhoneSurface.tsx')).PhoneSurface,
  portal: async () => (await import('./PortalSurface.tsx')).PortalSurface,
  'one-stop': async () => (await import('./OneStopSurface.tsx')).OneStopSurface,
  inbox: async () => (await import('./InboxSurface.tsx')).InboxSurface,
  indicators: async () => (await import('./indicators/IndicatorsSurface.tsx')).IndicatorsSurface,
  'look-up': async () => (await import('./look-up/LookUpSurface.tsx')).LookUpSurface,
  signing: async () => (await import('./signing/SigningSurface.tsx')).SigningSurface,
}

/**
 * The look of a desk. One that has none of its own yet, or whose script could not be fetched, is drawn plainly: every
 * practice can be done that way.
 */
export const loadSurface = async (kind: Surface['kind']): Promise<ComponentType<DeskProps>> =>
  (await SURFACES[kind]?.().catch(() => undefined)) ?? PlainSurface
