CREATE TABLE "bills" (
	"report_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"bill_id" text,
	"bill_number" text,
	"supplier_id" text,
	"supplier_name" text,
	"issue_date" date,
	"due_date" date,
	"paid_date" date,
	"currency" text,
	"net_amount" numeric,
	"tax_amount" numeric,
	"total_amount" numeric,
	"amount_due" numeric,
	"status" text,
	"payment_method" text,
	"account" text,
	"description" text,
	"line_description" text,
	"quantity" numeric,
	"unit_amount" numeric,
	"line_amount" numeric,
	CONSTRAINT "bills_report_id_position_pk" PRIMARY KEY("report_id","position")
);
--> statement-breakpoint
CREATE TABLE "companies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"created" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"requested_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "connections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"company_id" uuid NOT NULL,
	"source_id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"integration_key" text NOT NULL,
	"method" text NOT NULL,
	"status" text DEFAULT 'PendingAuth' NOT NULL,
	"created" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"company_id" uuid NOT NULL,
	"connection_id" uuid NOT NULL,
	"idempotency_key" text,
	"version" text NOT NULL,
	"locale" text NOT NULL,
	"accepted_at" timestamp (3) with time zone NOT NULL,
	"text" text NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "links" (
	"secret_hash" text PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"connection_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'receiving' NOT NULL,
	"file_name" text NOT NULL,
	"size" bigint NOT NULL,
	"layout" jsonb NOT NULL,
	"created" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"received_at" timestamp (3) with time zone,
	"summary" jsonb,
	"refusal" text
);
--> statement-breakpoint
CREATE TABLE "suppliers" (
	"report_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"supplier_id" text,
	"supplier_name" text,
	"email" text,
	"phone" text,
	"tax_number" text,
	"address_line1" text,
	"address_line2" text,
	"city" text,
	"region" text,
	"postal_code" text,
	"country" text,
	"currency" text,
	"payment_terms" text,
	"bank_account" text,
	"status" text,
	CONSTRAINT "suppliers_report_id_position_pk" PRIMARY KEY("report_id","position")
);
--> statement-breakpoint
ALTER TABLE "bills" ADD CONSTRAINT "bills_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connections" ADD CONSTRAINT "connections_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppliers" ADD CONSTRAINT "suppliers_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "companies_newest" ON "companies" USING btree ("created" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "connections_of_company" ON "connections" USING btree ("company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "connections_one_pending" ON "connections" USING btree ("company_id","integration_key","method") WHERE status = 'PendingAuth';--> statement-breakpoint
CREATE UNIQUE INDEX "consents_once" ON "consents" USING btree ("company_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "reports_of_connection" ON "reports" USING btree ("connection_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_one_stored" ON "reports" USING btree ("connection_id","kind") WHERE status = 'stored';