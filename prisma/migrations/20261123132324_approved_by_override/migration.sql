-- An override stands in for the approver alone: an officer other than whoever confirmed the text.
ALTER TABLE "Translation" DROP CONSTRAINT "Translation_approved_by_someone";
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_approved_by_someone"
  CHECK ("state" <> 'approved' OR "approvedById" IS NOT NULL
    OR ("overridden" AND "overriddenById" IS NOT NULL AND "overriddenById" IS DISTINCT FROM "confirmedById"));
