-- Texts approved by override wait for somebody's approval: few, and looked for in every queue.
CREATE INDEX "Translation_overridden_idx" ON "Translation" ("localisationId") WHERE overridden;
