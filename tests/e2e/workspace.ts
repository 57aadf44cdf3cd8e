import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** The workspace, opened and answering: a click before its script runs goes nowhere. */
export async function openWorkspace(page: Page, localisationId: string): Promise<void> {
  await page.goto(`/review/${localisationId}?work=translate`)
  await expect(page.getByRole('textbox', { name: /^Translation of sentence/u })).toBeVisible()
}
