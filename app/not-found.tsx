import type { Metadata } from 'next';
import { Absent, titleOf } from './(registry)/absent';
import { RegistryFrame } from './(registry)/frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: await titleOf(undefined) };
}

/** An address that leads nowhere. */
export default function NotFound() {
  return (
    <RegistryFrame current="account">
      <Absent />
    </RegistryFrame>
  );
}
