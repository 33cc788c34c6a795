import { verifyAudit } from '@/lib/domain/audit/queries';
import { disconnect } from '@/lib/platform/db/client';

const verdict = await verifyAudit({ kind: 'job', name: 'shell' });
await disconnect();

if (verdict.brokenAt === null) {
  console.log(`Sổ nhật ký nguyên vẹn: ${verdict.entries} mục.`);
  console.log(`Mã băm của mục cuối (ghi lại ở nơi khác để đối chiếu): ${verdict.head ?? '–'}`);
} else {
  console.error(`Sổ nhật ký bị sửa từ mục ${verdict.brokenAt}: ${verdict.reason}`);
  process.exitCode = 1;
}
