import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** The workspace, opened and answering by itself: what is asked for before its script runs is done only then. */
export async function openWorkspace(page: Page, localisationId: string): Promise<void> {
  await page.goto(`/review/${localisationId}?work=translate`)
  await expect(page.locator('.cm-content')).toBeVisible()
}
