import type { ReactNode } from 'react';
import { RegistryFrame } from '../frame';

export default function Layout({ children }: { children: ReactNode }) {
  return <RegistryFrame current="due">{children}</RegistryFrame>;
}
