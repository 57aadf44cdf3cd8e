-- Languages whose live page is being mended: few, and looked for in every queue.
CREATE INDEX "Localisation_mending_idx" ON "Localisation" (language) WHERE "mendingSince" IS NOT NULL;
